package ke.njia.routing.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes routes out in ids, those that coincide once with all their labels. */
final class RouteLabelling {

	private final Roads roads;

	private final RouteRequest request;

	RouteLabelling(Roads roads, RouteRequest request) {
		this.roads = roads;
		this.request = request;
	}

	List<Route> label(Map<RouteLabel, JointRoute> best) {
		Map<List<RouteStep>, List<RouteLabel>> labels = new LinkedHashMap<>();
		Map<List<RouteStep>, RouteVector> vectors = new LinkedHashMap<>();
		best.forEach((label, route) -> {
			List<RouteStep> steps = route.options().stream().map(this::step).toList();
			labels.computeIfAbsent(steps, (key) -> new ArrayList<>()).add(label);
			vectors.put(steps, RouteVector.of(route.vector()));
		});
		return vectors.entrySet()
			.stream()
			.map((entry) -> new Route(labels.getOrDefault(entry.getKey(), List.of()), entry.getValue(), entry.getKey()))
			.toList();
	}

	RouteStep step(Option option) {
		NetworkSnapshot network = this.roads.network();
		Stream<Integer> told = Arrays.stream(option.told()).boxed();
		List<String> chain = Stream.concat(Stream.of(this.roads.lead()), told)
			.map((organization) -> network.organization(organization).id())
			.toList();
		return new RouteStep(this.request.needs().get(option.need()).id(), network.service(option.service()).id(),
				chain, option.servedAt());
	}

}
