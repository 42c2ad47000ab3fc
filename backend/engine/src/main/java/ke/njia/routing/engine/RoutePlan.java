package ke.njia.routing.engine;

import java.util.List;

/**
 * The answer to a request: at most six routes, and why every other way is closed.
 *
 * @param provedOptimal whether the search ended before its budget did
 * @param feasible whether a route was found
 * @param routes the best route by each criterion and the balanced one; those that
 * coincide appear once, with several labels
 * @param refusals every refused pair of need and ServiceAtLocation
 * @param infeasibleNeeds needs nobody can meet as things are
 * @param bounds for each criterion, a figure no route can be below; exact when proved
 */
public record RoutePlan(boolean provedOptimal, boolean feasible, List<Route> routes, List<Refusal> refusals,
		List<InfeasibleNeed> infeasibleNeeds, RouteVector bounds) {

	public RoutePlan {
		routes = List.copyOf(routes);
		refusals = List.copyOf(refusals);
		infeasibleNeeds = List.copyOf(infeasibleNeeds);
	}

}
