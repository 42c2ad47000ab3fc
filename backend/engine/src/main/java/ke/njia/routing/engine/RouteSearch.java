package ke.njia.routing.engine;

import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Finds every route that is best at something, and says why all else is closed.
 * Stateless: one instance serves any number of threads. The same snapshot and request
 * always give the same plan, on any machine, as long as the budget suffices for the
 * proof.
 */
public final class RouteSearch {

	private final LongSupplier nanoTime;

	/** Measures budgets by the machine's own clock. */
	public RouteSearch() {
		this(System::nanoTime);
	}

	/**
	 * Measures budgets by another clock.
	 * @param nanoTime nanoseconds since any moment, never falling
	 */
	public RouteSearch(LongSupplier nanoTime) {
		this.nanoTime = nanoTime;
	}

	/**
	 * Plans the routes of one request.
	 * @param network the network at one revision
	 * @param request the disclosed case
	 * @param budget how long the search may take; when it ends first, the best found is
	 * returned with {@link RoutePlan#provedOptimal()} false and the bounds
	 * @return the plan
	 * @throws IllegalArgumentException when the lead is not part of the network
	 */
	public RoutePlan find(NetworkSnapshot network, RouteRequest request, Duration budget) {
		Budget time = new Budget(this.nanoTime, budget);
		Roads roads = new Roads(network, request);
		Screening screening = new Screening(roads, request);
		List<InfeasibleNeed> infeasible = screening.infeasibleNeeds();
		if (!infeasible.isEmpty()) {
			return new RoutePlan(true, false, List.of(), screening.refusals(), infeasible, RouteVector.NONE);
		}
		JointSearch search = new JointSearch(new OptionList(roads, request, screening, time), network, time);
		BestRoutes best = new BestRoutes(search, !time.spent(), time);
		List<Route> routes = new RouteLabelling(roads, request).label(best.routes());
		return new RoutePlan(!time.spent(), !routes.isEmpty(), routes, screening.refusals(), infeasible, best.bounds());
	}

}
