package ke.njia.campaigns;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import ke.njia.directory.Directory;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Fact;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UnitOfWork;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;

import org.springframework.stereotype.Component;

/**
 * Where campaigns are started, planned and read. The organization that starts one leads
 * it; whoever was not asked to join sees nothing of it.
 */
@Component
public class CampaignDesk {

	private final Campaigns campaigns;

	private final HeldCampaigns held;

	private final PlanCheck check;

	private final Directory directory;

	private final OnceOnly once;

	private final UnitOfWork work;

	CampaignDesk(Campaigns campaigns, HeldCampaigns held, PlanCheck check, Directory directory, OnceOnly once,
			UnitOfWork work) {
		this.campaigns = campaigns;
		this.held = held;
		this.check = check;
		this.directory = directory;
		this.once = once;
		this.work = work;
	}

	/** Those an actor's organization leads, was asked to join or has joined. */
	public List<Campaign> list(Actor actor) {
		return this.campaigns.listFor(actor);
	}

	/** One of them, on record. */
	public Optional<Campaign> read(String id, Actor actor) {
		return this.work.perform(() -> {
			Optional<Campaign> found = this.campaigns.find(id, actor);
			found.ifPresent((campaign) -> this.held.record("campaign-read", id, "", actor));
			return found;
		});
	}

	/** Starts a campaign that the actor's organization leads. */
	public Outcome<Campaign> start(CampaignPlan plan, String idempotencyKey, Actor actor) {
		List<UserError> faults = this.check.faults(plan);
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.once.attempt(new OnceOnly.Request(actor, "startCampaign", idempotencyKey, compared(plan)),
				() -> stored(plan, actor), Campaign::id, (id) -> this.held.found(id, actor));
	}

	/**
	 * Saves the plan anew.
	 * @param revision that of the campaign the writer saw
	 */
	public Outcome<Campaign> save(String id, int revision, CampaignPlan plan, String idempotencyKey, Actor actor) {
		List<UserError> faults = this.check.faults(plan);
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.held.byLead(
				new HeldCampaigns.Act("saveCampaignPlan", idempotencyKey, id, List.of(revision, compared(plan))), actor,
				(campaign) -> saved(campaign, revision, plan, actor));
	}

	private Outcome<Campaign> stored(CampaignPlan plan, Actor actor) {
		String lead = actor.organization();
		if (this.directory.current().findOrganization(lead).isEmpty()) {
			return Outcome.refused(UserError.notFound("organization"));
		}
		List<UserError> faults = PlanCheck.faults(plan, List.of(lead));
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		Instant now = this.held.now();
		Campaign campaign = new Campaign(RandomId.next(), lead, now, 1, CampaignTold.of(plan), 0);
		this.campaigns.prepareKey(campaign.id(), lead);
		this.campaigns.add(campaign);
		this.held.tell("campaign-started", campaign.id(), "", actor, campaign.runners());
		return Outcome.done(campaign);
	}

	private Outcome<Campaign> saved(Campaign campaign, int revision, CampaignPlan plan, Actor actor) {
		if (campaign.revision() != revision) {
			return Outcome
				.refused(UserError.of(UserErrorCode.ALREADY_DECIDED, Fact.of("revision", campaign.revision())));
		}
		List<UserError> faults = PlanCheck.faults(plan, campaign.runners());
		return faults.isEmpty() ? this.held.kept(campaign, campaign.work().with(plan), "campaign-planned", actor)
				: Outcome.refused(faults);
	}

	/** What is digested; a plan prints nothing of itself. */
	private static List<Object> compared(CampaignPlan plan) {
		return List.of(plan.title(), plan.goal(), plan.startsAt(), plan.endsAt(), plan.demands(), plan.targets(),
				plan.counties(), plan.milestones(), plan.roles(), plan.actions(), plan.safetyPlan());
	}

}
