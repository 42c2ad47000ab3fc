package ke.njia.campaigns;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Everything that is told of a campaign among those who run it. The names of the
 * components are what is stored.
 *
 * @param plan what it wants and how it goes about it
 * @param members who was asked to join
 * @param pledges what was promised
 * @param tasks what is done by whom
 * @param decisions which actions may go; the last one of an action counts
 * @param incidents what went wrong
 * @param mentions what was published of it
 * @param updates what those who acted were told
 * @param fund what it asks for; null when it asks for no money
 */
public record CampaignTold(CampaignPlan plan, List<CampaignMember> members, List<Pledge> pledges,
		List<CampaignTask> tasks, List<ActionDecision> decisions, List<CampaignIncident> incidents,
		List<MediaMention> mentions, List<CampaignUpdate> updates, @Nullable CampaignFund fund) {

	public CampaignTold {
		members = List.copyOf(members);
		pledges = List.copyOf(pledges);
		tasks = List.copyOf(tasks);
		decisions = List.copyOf(decisions);
		incidents = List.copyOf(incidents);
		mentions = List.copyOf(mentions);
		updates = List.copyOf(updates);
	}

	static CampaignTold of(CampaignPlan plan) {
		return new CampaignTold(plan, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
				null);
	}

	CampaignTold with(CampaignPlan next) {
		return new CampaignTold(next, this.members, this.pledges, this.tasks, this.decisions, this.incidents,
				this.mentions, this.updates, this.fund);
	}

	CampaignTold withMembers(List<CampaignMember> next) {
		return new CampaignTold(this.plan, next, this.pledges, this.tasks, this.decisions, this.incidents,
				this.mentions, this.updates, this.fund);
	}

	CampaignTold withPledges(List<Pledge> next) {
		return new CampaignTold(this.plan, this.members, next, this.tasks, this.decisions, this.incidents,
				this.mentions, this.updates, this.fund);
	}

	CampaignTold withTasks(List<CampaignTask> next) {
		return new CampaignTold(this.plan, this.members, this.pledges, next, this.decisions, this.incidents,
				this.mentions, this.updates, this.fund);
	}

	CampaignTold withDecisions(List<ActionDecision> next) {
		return new CampaignTold(this.plan, this.members, this.pledges, this.tasks, next, this.incidents, this.mentions,
				this.updates, this.fund);
	}

	CampaignTold withIncidents(List<CampaignIncident> next) {
		return new CampaignTold(this.plan, this.members, this.pledges, this.tasks, this.decisions, next, this.mentions,
				this.updates, this.fund);
	}

	CampaignTold withMentions(List<MediaMention> next) {
		return new CampaignTold(this.plan, this.members, this.pledges, this.tasks, this.decisions, this.incidents, next,
				this.updates, this.fund);
	}

	CampaignTold withUpdates(List<CampaignUpdate> next) {
		return new CampaignTold(this.plan, this.members, this.pledges, this.tasks, this.decisions, this.incidents,
				this.mentions, next, this.fund);
	}

	CampaignTold with(CampaignFund next) {
		return new CampaignTold(this.plan, this.members, this.pledges, this.tasks, this.decisions, this.incidents,
				this.mentions, this.updates, next);
	}

	Optional<CampaignTask> findTask(String id) {
		return this.tasks.stream().filter((task) -> task.id().equals(id)).findFirst();
	}

	/** Roles that nobody holds. */
	public List<CampaignRole> openRoles() {
		return this.plan.openRoles();
	}

	/** Nothing of it may be printed. */
	@Override
	public String toString() {
		return "campaign";
	}

}
