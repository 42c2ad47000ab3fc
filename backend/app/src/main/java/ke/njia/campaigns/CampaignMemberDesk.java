package ke.njia.campaigns;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import ke.njia.directory.Directory;
import ke.njia.directory.Organization;
import ke.njia.directory.Visibility;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Fact;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;

import org.springframework.stereotype.Component;

/**
 * Where organizations are asked to join a campaign, answer, and leave. Whoever leaves
 * takes nothing away: what they promised and held is there as a gap.
 */
@Component
public class CampaignMemberDesk {

	/** Organizations one campaign asks at most. */
	static final int MOST = 200;

	/** Characters of what is asked of them, and of what they say they will do. */
	static final int LONGEST_SCOPE = 1_000;

	private final HeldCampaigns held;

	private final Directory directory;

	CampaignMemberDesk(HeldCampaigns held, Directory directory) {
		this.held = held;
		this.directory = directory;
	}

	/** Asks an organization to join. One that declined or left may be asked again. */
	public Outcome<Campaign> invite(String id, String organization, String asked, String key, Actor actor) {
		List<UserError> faults = new Words().text(asked, 1, LONGEST_SCOPE, "scope").faults();
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.held.byLead(new HeldCampaigns.Act("inviteToCampaign", key, id, List.of(organization, asked)), actor,
				(campaign) -> invited(campaign, organization, asked.strip(), actor));
	}

	/**
	 * Answers for the actor's organization.
	 * @param scope what it will do; empty when it declines
	 */
	public Outcome<Campaign> answer(String id, boolean joins, String scope, String key, Actor actor) {
		List<UserError> faults = new Words().text(scope, joins ? 1 : 0, LONGEST_SCOPE, "scope").faults();
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.held.byAnybody(new HeldCampaigns.Act("answerCampaignInvitation", key, id, List.of(joins, scope)),
				actor, (campaign) -> answered(campaign, joins, scope.strip(), actor));
	}

	/** Takes an organization out: itself, or by whoever leads the campaign. */
	public Outcome<Campaign> leave(String id, String organization, String key, Actor actor) {
		return this.held.byAnybody(new HeldCampaigns.Act("leaveCampaign", key, id, organization), actor,
				(campaign) -> (actor.actsFor(campaign.lead()) || actor.actsFor(organization))
						? left(campaign, organization, actor) : Outcome.refused(UserError.notFound("organization")));
	}

	private Outcome<Campaign> invited(Campaign campaign, String organization, String asked, Actor actor) {
		boolean known = this.directory.current()
			.findOrganization(organization)
			.filter((one) -> !one.retired() && !organization.equals(campaign.lead()) && isFit(one))
			.isPresent();
		if (!known) {
			return Outcome.refused(UserError.notFound("organization"));
		}
		if (campaign.findMember(organization).filter(CampaignMember::isThere).isPresent()) {
			return Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED, Fact.of("organization", organization)));
		}
		List<CampaignMember> members = others(campaign, organization);
		if (members.size() >= MOST) {
			return Outcome.refused(UserError.invalid("at-most-200", "organization"));
		}
		members.add(new CampaignMember(organization, asked, MemberStanding.ASKED, "", this.held.now(), null));
		return this.held.kept(campaign, campaign.work().withMembers(members), "campaign-invited", actor,
				HeldCampaigns.notice(organization));
	}

	/** A house that few may know of is not drawn into public. */
	static boolean isFit(Organization organization) {
		return organization.visibility().compareTo(Visibility.NETWORK) <= 0;
	}

	private Outcome<Campaign> answered(Campaign campaign, boolean joins, String scope, Actor actor) {
		return campaign.findMember(actor.organization())
			.filter((member) -> member.standing() == MemberStanding.ASKED)
			.map((member) -> this.held.kept(campaign, campaign.work()
				.withMembers(replaced(campaign,
						member.with(joins ? MemberStanding.JOINED : MemberStanding.DECLINED, scope, this.held.now()))),
					joins ? "campaign-joined" : "campaign-declined", actor, HeldCampaigns.notice(campaign.lead())))
			.orElseGet(() -> Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED)));
	}

	private Outcome<Campaign> left(Campaign campaign, String organization, Actor actor) {
		return campaign.findMember(organization)
			.filter(CampaignMember::isThere)
			.map((member) -> this.held.kept(campaign, without(campaign, member), "campaign-left", actor,
					HeldCampaigns.notice(campaign.lead())))
			.orElseGet(() -> Outcome.refused(UserError.notFound("organization")));
	}

	private CampaignTold without(Campaign campaign, CampaignMember member) {
		Instant now = this.held.now();
		String gone = member.organization();
		CampaignTold work = campaign.work();
		return work.with(work.plan().without(gone))
			.withMembers(replaced(campaign, member.with(MemberStanding.LEFT, member.scope(), now)))
			.withPledges(work.pledges()
				.stream()
				.map((pledge) -> (pledge.organization().equals(gone) && pledge.standing() == PledgeStanding.PROMISED)
						? pledge.with(PledgeStanding.GAP, now) : pledge)
				.toList())
			.withTasks(work.tasks().stream().map((task) -> task.without(gone)).toList());
	}

	private static List<CampaignMember> replaced(Campaign campaign, CampaignMember member) {
		return campaign.work()
			.members()
			.stream()
			.map((one) -> one.organization().equals(member.organization()) ? member : one)
			.toList();
	}

	private static List<CampaignMember> others(Campaign campaign, String organization) {
		return new ArrayList<>(campaign.work()
			.members()
			.stream()
			.filter((member) -> !member.organization().equals(organization))
			.toList());
	}

}
