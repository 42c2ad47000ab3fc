package ke.njia.campaigns;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a campaign wants and how it goes about it. It is saved as a whole; of two who save
 * at once the second is told that there is a newer one.
 *
 * @param title its name, 1 to 120 characters
 * @param goal what it wants to reach, 1 to 2,000 characters
 * @param startsAt its first moment
 * @param endsAt its last
 * @param demands what it asks for, in order
 * @param targets whom it asks
 * @param counties codes of the counties it is about
 * @param milestones days it works towards
 * @param roles who holds which role; a role without a holder is a gap
 * @param actions what is done
 * @param safetyPlan what keeps people safe, up to 8,000 characters
 */
public record CampaignPlan(String title, String goal, Instant startsAt, Instant endsAt, List<String> demands,
		List<CampaignTarget> targets, List<Integer> counties, List<Milestone> milestones, List<RoleHolder> roles,
		List<PlannedAction> actions, String safetyPlan) {

	public CampaignPlan {
		title = title.strip();
		goal = goal.strip();
		demands = demands.stream().map(String::strip).toList();
		targets = List.copyOf(targets);
		counties = List.copyOf(counties);
		milestones = List.copyOf(milestones);
		roles = List.copyOf(roles);
		actions = List.copyOf(actions);
		safetyPlan = safetyPlan.strip();
	}

	/** Roles that nobody holds. */
	List<CampaignRole> openRoles() {
		return Arrays.stream(CampaignRole.values())
			.filter((role) -> this.roles.stream().noneMatch((holder) -> holder.role() == role))
			.toList();
	}

	Optional<PlannedAction> findAction(String key) {
		return this.actions.stream().filter((action) -> action.key().equals(key)).findFirst();
	}

	/** The same after an organization has left: what it held is a gap. */
	CampaignPlan without(String organization) {
		return new CampaignPlan(this.title, this.goal, this.startsAt, this.endsAt, this.demands, this.targets,
				this.counties, this.milestones,
				this.roles.stream().filter((holder) -> !holder.organization().equals(organization)).toList(),
				this.actions.stream().map((action) -> action.without(organization)).toList(), this.safetyPlan);
	}

	/** Nothing of it may be printed. */
	@Override
	public String toString() {
		return "plan";
	}

}
