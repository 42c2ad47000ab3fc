package ke.njia.campaigns.graphql;

import java.time.Instant;
import java.util.List;

import ke.njia.campaigns.AssetDesk;
import ke.njia.campaigns.AssetState;
import ke.njia.campaigns.Campaign;
import ke.njia.campaigns.CampaignAsset;
import ke.njia.campaigns.CampaignDesk;
import ke.njia.campaigns.CampaignMember;
import ke.njia.campaigns.CampaignMemberDesk;
import ke.njia.campaigns.CampaignPlan;
import ke.njia.campaigns.CampaignTarget;
import ke.njia.campaigns.CoalitionAnswer;
import ke.njia.campaigns.CoalitionDesk;
import ke.njia.campaigns.CoalitionQuestion;
import ke.njia.campaigns.Milestone;
import ke.njia.campaigns.PlannedAction;
import ke.njia.campaigns.RoleHolder;
import ke.njia.directory.Directory;
import ke.njia.directory.Organization;
import ke.njia.kernel.Actor;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Campaigns: what they want, and who runs them.
 */
@Controller
class CampaignController {

	private final CampaignDesk desk;

	private final CampaignMemberDesk members;

	private final CoalitionDesk coalitions;

	private final AssetDesk assets;

	private final Directory directory;

	CampaignController(CampaignDesk desk, CampaignMemberDesk members, CoalitionDesk coalitions, AssetDesk assets,
			Directory directory) {
		this.desk = desk;
		this.members = members;
		this.coalitions = coalitions;
		this.assets = assets;
		this.directory = directory;
	}

	@QueryMapping
	List<Campaign> campaigns(Actor actor) {
		return this.desk.list(actor);
	}

	@QueryMapping
	@Nullable Campaign campaign(@Argument String id, Actor actor) {
		return this.desk.read(id, actor).orElse(null);
	}

	@QueryMapping
	CoalitionPayload campaignCoalition(@Argument CoalitionQuestion question) {
		return this.coalitions.suggest(question)
			.fold((answer) -> new CoalitionPayload(answer, List.of()), (errors) -> new CoalitionPayload(null, errors));
	}

	@SchemaMapping
	String leadName(Campaign campaign) {
		return name(campaign.lead());
	}

	@SchemaMapping
	String mine(Campaign campaign, Actor actor) {
		return actor.organization();
	}

	@SchemaMapping
	@Nullable String asked(Campaign campaign, Actor actor) {
		return campaign.work()
			.members()
			.stream()
			.filter((member) -> actor.actsFor(member.organization()))
			.map(CampaignMember::asked)
			.findFirst()
			.orElse(null);
	}

	@SchemaMapping
	String name(CampaignMember member) {
		return name(member.organization());
	}

	@BatchMapping(typeName = "Campaign")
	List<List<CampaignAsset>> assets(List<Campaign> campaigns) {
		return this.assets.listFor(campaigns);
	}

	@SchemaMapping
	AssetState state(CampaignAsset asset) {
		return this.assets.state(asset);
	}

	@MutationMapping
	CampaignPayload startCampaign(@Argument StartCampaignInput input, Actor actor) {
		return CampaignPayload.of(this.desk.start(input.plan().plan(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	CampaignPayload saveCampaignPlan(@Argument SaveCampaignPlanInput input, Actor actor) {
		return CampaignPayload
			.of(this.desk.save(input.campaign(), input.revision(), input.plan().plan(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	CampaignPayload inviteToCampaign(@Argument InviteToCampaignInput input, Actor actor) {
		return CampaignPayload.of(this.members.invite(input.campaign(), input.organization(), input.scope(),
				input.idempotencyKey(), actor));
	}

	@MutationMapping
	CampaignPayload answerCampaignInvitation(@Argument AnswerCampaignInvitationInput input, Actor actor) {
		return CampaignPayload
			.of(this.members.answer(input.campaign(), input.joins(), input.scope(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	CampaignPayload leaveCampaign(@Argument LeaveCampaignInput input, Actor actor) {
		return CampaignPayload
			.of(this.members.leave(input.campaign(), input.organization(), input.idempotencyKey(), actor));
	}

	private String name(String organization) {
		return this.directory.snapshot().findOrganization(organization).map(Organization::name).orElse(organization);
	}

	record CampaignPlanInput(String title, String goal, Instant startsAt, Instant endsAt, List<String> demands,
			List<CampaignTarget> targets, List<Integer> counties, List<Milestone> milestones, List<RoleHolder> roles,
			List<PlannedAction> actions, String safetyPlan) {

		CampaignPlan plan() {
			return new CampaignPlan(this.title, this.goal, this.startsAt, this.endsAt, this.demands, this.targets,
					this.counties, this.milestones, this.roles, this.actions, this.safetyPlan);
		}

		/** Nothing of it may be printed. */
		@Override
		public String toString() {
			return "plan";
		}

	}

	record StartCampaignInput(String idempotencyKey, CampaignPlanInput plan) {
	}

	record SaveCampaignPlanInput(String idempotencyKey, String campaign, int revision, CampaignPlanInput plan) {
	}

	record InviteToCampaignInput(String idempotencyKey, String campaign, String organization, String scope) {
	}

	record AnswerCampaignInvitationInput(String idempotencyKey, String campaign, boolean joins, String scope) {
	}

	record LeaveCampaignInput(String idempotencyKey, String campaign, String organization) {
	}

	record CoalitionPayload(@Nullable CoalitionAnswer answer, List<UserError> userErrors) {
	}

}
