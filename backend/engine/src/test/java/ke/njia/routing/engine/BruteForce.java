package ke.njia.routing.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import ke.njia.routing.engine.BruteSteps.Step;
import org.jspecify.annotations.Nullable;

/**
 * The same answer by trying everything: every simple chain, every combination of steps.
 * It shares the records with the engine, none of its arithmetic and none of its search.
 */
final class BruteForce {

	static final long TOO_MANY = 60_000;

	/** How many combinations there are, counted up to {@link #TOO_MANY}. */
	long size;

	/** The combinations tried, and what was met on the way. */
	final BruteRoutes tried;

	private final Network network;

	private final RouteRequest request;

	private final BruteSteps steps;

	private final BruteGates gates;

	BruteForce(RandomCase input) {
		this(input, null);
	}

	/** Without a rule it is the control: a wrong oracle that must be told apart. */
	BruteForce(RandomCase input, @Nullable Rule without) {
		this.network = input.network();
		this.request = input.request();
		BruteTelling telling = new BruteTelling(this.network, this.request);
		this.steps = new BruteSteps(input, telling, without);
		this.gates = new BruteGates(this.request, telling, this.steps, without);
		this.tried = new BruteRoutes(this.request, without);
	}

	RoutePlan plan() {
		List<Refusal> refusals = new ArrayList<>();
		List<InfeasibleNeed> infeasible = new ArrayList<>();
		List<List<Step>> choices = new ArrayList<>();
		for (Need need : this.request.needs()) {
			List<Step> steps = new ArrayList<>();
			List<Set<RefusalCode>> closed = new ArrayList<>();
			for (ServiceAtLocation service : services(need)) {
				Set<RefusalCode> codes = this.gates.codes(need, service);
				if (codes.isEmpty()) {
					steps.addAll(this.steps.steps(need, service));
				}
				else {
					closed.add(codes);
					refusals.add(new Refusal(need.id(), service.id(), List.copyOf(codes)));
				}
			}
			if (steps.isEmpty()) {
				infeasible.add(new InfeasibleNeed(need.id(), relaxations(closed)));
			}
			choices.add(steps);
		}
		this.size = choices.stream().mapToLong(List::size).reduce(1, (one, other) -> Math.min(one * other, TOO_MANY));
		if (this.size == TOO_MANY) {
			return new RoutePlan(false, false, List.of(), refusals, infeasible, RouteVector.NONE);
		}
		List<Route> routes = infeasible.isEmpty() ? this.tried.routes(choices) : List.of();
		return new RoutePlan(true, !routes.isEmpty(), routes, refusals, infeasible, RouteVector.NONE);
	}

	private List<ServiceAtLocation> services(Need need) {
		return this.network.servicesAtLocation()
			.stream()
			.filter((service) -> service.type().equals(need.type()))
			.sorted(Comparator.comparing(ServiceAtLocation::id))
			.toList();
	}

	private static List<List<RefusalCode>> relaxations(List<Set<RefusalCode>> closed) {
		Set<Set<RefusalCode>> sets = new HashSet<>(closed);
		sets.removeIf((set) -> set.contains(RefusalCode.SAFETY));
		Set<Set<RefusalCode>> smallest = new HashSet<>(sets);
		smallest.removeIf((set) -> sets.stream().anyMatch((other) -> !other.equals(set) && set.containsAll(other)));
		return smallest.stream()
			.map(List::copyOf)
			.sorted(Comparator.<List<RefusalCode>>comparingInt(List::size)
				.thenComparing((set) -> set.stream().map((code) -> "" + code.ordinal()).toList().toString()))
			.toList();
	}

}
