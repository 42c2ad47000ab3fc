package ke.njia.campaigns;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import ke.njia.kernel.UserError;
import ke.njia.vocabulary.Vocabulary;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;

import org.springframework.stereotype.Component;

/**
 * What speaks against a plan. The limits are ours.
 */
@Component
class PlanCheck {

	static final int LONGEST_TITLE = 120;

	static final int LONGEST_GOAL = 2_000;

	static final int LONGEST_LINE = 500;

	static final int LONGEST_NAME = 200;

	static final int LONGEST_SAFETY_PLAN = 8_000;

	/** Demands, targets, milestones or actions of one campaign. */
	static final int MOST = 60;

	/** From the first moment to the last. */
	static final Duration LONGEST = Duration.ofDays(3_653);

	private final Vocabulary vocabulary;

	PlanCheck(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/** What speaks against it, whoever has joined. */
	List<UserError> faults(CampaignPlan plan) {
		Words words = new Words().text(plan.title(), 1, LONGEST_TITLE, "plan", "title")
			.text(plan.goal(), 1, LONGEST_GOAL, "plan", "goal")
			.text(plan.safetyPlan(), 0, LONGEST_SAFETY_PLAN, "plan", "safetyPlan")
			.unless(plan.endsAt().isAfter(plan.startsAt()), "ends-before-it-starts", "plan", "endsAt")
			.unless(!plan.endsAt().isAfter(plan.startsAt().plus(LONGEST)), "ten-years-at-most", "plan", "endsAt")
			.list(plan.demands(), MOST, "plan", "demands")
			.list(plan.targets(), MOST, "plan", "targets")
			.list(plan.counties(), MOST, "plan", "counties")
			.list(plan.roles().stream().map(RoleHolder::role).toList(), MOST, "plan", "roles");
		plan.demands().forEach((demand) -> words.text(demand, 1, LONGEST_LINE, "plan", "demands"));
		plan.targets().forEach((target) -> target(target, words));
		plan.counties()
			.forEach((code) -> words.known(this.vocabulary.findCounty(code).isPresent(), "plan", "counties"));
		milestones(plan.milestones(), words);
		actions(plan.actions(), words);
		return words.faults();
	}

	/** What speaks against it in this campaign: only who runs it holds something. */
	static List<UserError> faults(CampaignPlan plan, List<String> runners) {
		Words words = new Words();
		plan.roles().forEach((holder) -> words.known(runners.contains(holder.organization()), "plan", "roles"));
		plan.actions()
			.stream()
			.map(PlannedAction::organization)
			.filter(Objects::nonNull)
			.forEach((organization) -> words.known(runners.contains(organization), "plan", "actions"));
		return words.faults();
	}

	private void target(CampaignTarget target, Words words) {
		words.text(target.office(), 1, LONGEST_NAME, "plan", "targets");
		String institution = target.institution();
		if (institution != null) {
			words.known(this.vocabulary.findInstitution(institution).isPresent(), "plan", "targets");
		}
	}

	private static void milestones(List<Milestone> milestones, Words words) {
		String[] path = { "plan", "milestones" };
		words.list(milestones.stream().map(Milestone::key).toList(), MOST, path);
		Map<String, Milestone> byKey = new HashMap<>();
		milestones.forEach((one) -> {
			words.key(one.key(), path).text(one.title(), 1, LONGEST_NAME, path).list(one.after(), MOST, path);
			byKey.put(one.key(), one);
		});
		boolean known = milestones.stream().flatMap((one) -> one.after().stream()).allMatch(byKey::containsKey);
		words.unless(known, "unknown-milestone", path);
		if (known) {
			words.unless(!isCircular(milestones), "circular-milestones", path);
			words.unless(
					milestones.stream()
						.allMatch((one) -> before(one, byKey).noneMatch((first) -> first.at().isAfter(one.at()))),
					"before-what-it-waits-for", path);
		}
	}

	private static Stream<Milestone> before(Milestone one, Map<String, Milestone> byKey) {
		return one.after().stream().map((key) -> Objects.requireNonNull(byKey.get(key)));
	}

	private static boolean isCircular(List<Milestone> milestones) {
		SimpleDirectedGraph<String, DefaultEdge> waits = new SimpleDirectedGraph<>(DefaultEdge.class);
		milestones.forEach((one) -> waits.addVertex(one.key()));
		for (Milestone one : milestones) {
			if (one.after().contains(one.key())) {
				return true;
			}
			one.after().forEach((first) -> waits.addEdge(first, one.key()));
		}
		return new CycleDetector<>(waits).detectCycles();
	}

	private static void actions(List<PlannedAction> actions, Words words) {
		words.list(actions.stream().map(PlannedAction::key).toList(), MOST, "plan", "actions");
		actions.forEach(
				(one) -> words.key(one.key(), "plan", "actions").text(one.title(), 1, LONGEST_NAME, "plan", "actions"));
	}

}
