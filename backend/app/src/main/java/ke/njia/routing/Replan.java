package ke.njia.routing;

import java.util.List;
import java.util.Optional;

import ke.njia.cases.Need;
import ke.njia.directory.Organization;
import ke.njia.routing.engine.RouteLabel;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a case, planned again around what was taken on, and what each route
 * would change. A machine proposes; a named person approves.
 *
 * @param plan the routes around what stands; those held are steps of every route
 * @param proposals for each route of the plan, in its order, what it would change
 */
public record Replan(PlannedRoutes plan, List<Proposal> proposals) {

	public Replan {
		proposals = List.copyOf(proposals);
	}

	/** Needs nobody can meet now, as the plan says. */
	public List<PlannedRoutes.Infeasible> infeasibleNeeds() {
		return this.plan.infeasibleNeeds();
	}

	/** The proposal to show first: the balanced route's. Empty when no route is left. */
	public Optional<Proposal> first() {
		return this.proposals.stream()
			.filter((proposal) -> proposal.route().labels().contains(RouteLabel.BALANCED))
			.findFirst()
			.or(() -> this.proposals.stream().findFirst());
	}

	/**
	 * What one route would change.
	 *
	 * @param route the route
	 * @param ask names the steps that would be asked for anew, for approval; null when
	 * nobody new would be asked
	 * @param changes need by need, what is given up before what comes instead
	 */
	public record Proposal(PlannedRoutes.Planned route, @Nullable String ask, List<StepChange> changes) {

		public Proposal {
			changes = List.copyOf(changes);
		}

	}

	/**
	 * One step that is kept, given up, or new.
	 *
	 * @param change which
	 * @param need the need
	 * @param receiver who gives, or would have given, help
	 * @param step the step in the route; null for what is given up
	 */
	public record StepChange(Change change, Need need, Organization receiver, PlannedRoutes.@Nullable Step step) {
	}

	/** What becomes of a step. */
	public enum Change {

		/** It stays as it is. */
		KEPT,

		/** It is given up. */
		DROPPED,

		/** It is asked for anew. */
		NEW

	}

}
