package ke.njia.routing.engine;

import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Plans the rest of a case around what stands: the same search, with one option for each
 * step that is held and without the options that are closed. Organizations already told
 * and places already travelled to cost the rest nothing, so the rest leans on them.
 */
public final class RouteRevision {

	private final LongSupplier nanoTime;

	/** Measures budgets by the machine's own clock. */
	public RouteRevision() {
		this(System::nanoTime);
	}

	RouteRevision(LongSupplier nanoTime) {
		this.nanoTime = nanoTime;
	}

	/**
	 * Plans the needs of a request around what stands.
	 * @param network the network at one revision; it knows every entry and organization
	 * of the steps held
	 * @param request the disclosed case, with the needs that are held, and at least one
	 * that is not
	 * @param standing what is settled
	 * @param budget how long the search may take
	 * @return the plan; its routes have a step for every need, those held as they were
	 * @throws IllegalArgumentException when a step held is not part of the network
	 */
	public RoutePlan find(NetworkSnapshot network, RouteRequest request, Standing standing, Duration budget) {
		Budget time = new Budget(this.nanoTime, budget);
		RouteRequest rest = request.with(request.never(),
				request.needs().stream().filter((need) -> standing.heldFor(need).isEmpty()).toList());
		Roads roads = new Roads(network, rest);
		Screening screening = new Screening(roads, rest);
		close(network, rest, standing, screening);
		List<InfeasibleNeed> infeasible = screening.infeasibleNeeds();
		if (!infeasible.isEmpty()) {
			return new RoutePlan(true, false, List.of(), screening.refusals(), infeasible, RouteVector.NONE);
		}
		OptionSource options = new HeldOptions(network, request, standing,
				new OptionList(roads, rest, screening, time));
		BestRoutes best = new BestRoutes(new JointSearch(options, network, time), !time.spent(), time);
		List<Route> routes = new RouteLabelling(roads, request).label(best.routes());
		return new RoutePlan(!time.spent(), !routes.isEmpty(), routes, screening.refusals(), infeasible, best.bounds());
	}

	/** Whoever is out of the question is so before anything is compared with them. */
	private static void close(NetworkSnapshot network, RouteRequest rest, Standing standing, Screening screening) {
		for (int position = 0; position < rest.needs().size(); position++) {
			Need need = rest.needs().get(position);
			screening.passed(position).removeIf((service) -> !standing.allows(need, network.service(service)));
		}
	}

}
