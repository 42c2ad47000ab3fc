package ke.njia.bench.surge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import ke.njia.routing.surge.Option;
import ke.njia.routing.surge.Person;
import ke.njia.routing.surge.SurgeQuestion;

/**
 * What somebody would write who knows that everybody can be placed and no clock is
 * missed: arcs from arrays that lie ready, one call, flows read back.
 */
final class BareSolver {

	private final int persons;

	private final int[] capacities;

	private final int[] from;

	private final int[] to;

	private final int[] cost;

	BareSolver(SurgeQuestion question) {
		Map<String, Integer> positions = new HashMap<>();
		question.providers().forEach((provider) -> positions.put(provider.id(), positions.size()));
		List<Person> all = question.persons();
		int arcs = all.stream().mapToInt((person) -> person.options().size()).sum();
		this.persons = all.size();
		this.capacities = question.providers().stream().mapToInt((provider) -> provider.capacity()).toArray();
		this.from = new int[arcs];
		this.to = new int[arcs];
		this.cost = new int[arcs];
		int arc = 0;
		for (int i = 0; i < all.size(); i++) {
			for (Option option : all.get(i).options()) {
				this.from[arc] = i;
				this.to[arc] = this.persons + Objects.requireNonNull(positions.get(option.provider()));
				this.cost[arc++] = option.km();
			}
		}
	}

	/**
	 * {@return the least cost}
	 */
	long solve() {
		int sink = this.persons + this.capacities.length;
		MinCostFlow flow = new MinCostFlow();
		for (int arc = 0; arc < this.from.length; arc++) {
			flow.addArcWithCapacityAndUnitCost(this.from[arc], this.to[arc], 1, this.cost[arc]);
		}
		for (int j = 0; j < this.capacities.length; j++) {
			flow.addArcWithCapacityAndUnitCost(this.persons + j, sink, this.capacities[j], 0);
		}
		for (int i = 0; i < this.persons; i++) {
			flow.setNodeSupply(i, 1);
		}
		flow.setNodeSupply(sink, -this.persons);
		if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
			throw new IllegalStateException("The bare solver found no optimum.");
		}
		long total = 0;
		for (int arc = 0; arc < this.from.length; arc++) {
			total += flow.getFlow(arc) * this.cost[arc];
		}
		flow.delete();
		return total;
	}

}
