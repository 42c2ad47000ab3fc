package ke.njia.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import ke.njia.consent.CaseForRouting;
import ke.njia.routing.engine.RoutePlan;
import ke.njia.routing.engine.RouteRequest;
import ke.njia.routing.engine.RouteRevision;
import ke.njia.routing.engine.Standing;

/**
 * What is left of a case, planned around what stands. Whoever was asked and may still
 * answer is held first, as if they had said yes: to call somebody back who did nothing
 * wrong costs trust, and tells one organization more. Only where nothing can be planned
 * so, or everybody is waited for, may they be given up.
 *
 * @param standings how each need stands
 * @param request what the engine was asked
 * @param standing what it had to hold
 * @param plan what it found
 */
record Revised(Standings standings, RouteRequest request, Standing standing, RoutePlan plan) {

	/** Milliseconds both plannings together may take are twice this. */
	static final Duration BUDGET = Duration.ofMillis(500);

	private static final RouteRevision ENGINE = new RouteRevision();

	/** Empty when no need is open. */
	static Optional<Revised> of(CaseForRouting asked, List<StandingStep> steps, List<KeptPlan> earlier,
			Networks.Ready ready, RouteQuestion question, Instant now) {
		return with(asked, steps.stream().map(StandingStep::waitedFor).toList(), earlier, ready, question, now)
			.filter((revised) -> revised.plan().feasible())
			.or(() -> with(asked, steps, earlier, ready, question, now));
	}

	private static Optional<Revised> with(CaseForRouting asked, List<StandingStep> steps, List<KeptPlan> earlier,
			Networks.Ready ready, RouteQuestion question, Instant now) {
		Standings standings = new Standings(asked, steps, earlier, ready, now);
		if (standings.needs().isEmpty()) {
			return Optional.empty();
		}
		RouteRequest request = question.of(asked, new PlanOptions(standings.needs(), List.of()), ready.view(), now);
		Standing standing = standings.standing();
		return Optional
			.of(new Revised(standings, request, standing, ENGINE.find(ready.snapshot(), request, standing, BUDGET)));
	}

}
