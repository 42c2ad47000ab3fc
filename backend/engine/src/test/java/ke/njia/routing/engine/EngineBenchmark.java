package ke.njia.routing.engine;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * Measures whole plans on networks of Kenya's size. Run by hand: times differ by machine,
 * so nothing is asserted.
 */
final class EngineBenchmark {

	private static final List<KenyaSizedNetwork> SHAPES = List.of(new KenyaSizedNetwork(400, 1200, 4, 0, 12),
			new KenyaSizedNetwork(400, 1200, 8, 0, 8), new KenyaSizedNetwork(400, 1200, 8, 8, 12),
			new KenyaSizedNetwork(400, 1200, 15, 0, 8), new KenyaSizedNetwork(400, 1200, 15, 20, 8),
			new KenyaSizedNetwork(60, 600, 50, 0, 8));

	private EngineBenchmark() {
	}

	public static void main(String[] arguments) {
		Duration budget = Duration.ofMillis((arguments.length > 0) ? Long.parseLong(arguments[0]) : 10_000);
		int rounds = (arguments.length > 1) ? Integer.parseInt(arguments[1]) : 10;
		for (int needs : new int[] { 2, 4, 6, 8 }) {
			SHAPES.forEach((shape) -> measure(shape, needs, rounds, budget));
		}
	}

	private static void measure(KenyaSizedNetwork shape, int needs, int rounds, Duration budget) {
		RouteSearch search = new RouteSearch();
		double[] millis = new double[rounds];
		int proved = 0;
		int feasible = 0;
		for (int round = 0; round < rounds; round++) {
			NetworkSnapshot snapshot = NetworkSnapshot.of(shape.network(round));
			RouteRequest request = shape.request(round, needs);
			search.find(snapshot, request, Duration.ofMillis(200));
			long start = System.nanoTime();
			RoutePlan plan = search.find(snapshot, request, budget);
			millis[round] = (System.nanoTime() - start) / 1e6;
			proved += plan.provedOptimal() ? 1 : 0;
			feasible += plan.feasible() ? 1 : 0;
		}
		Arrays.sort(millis);
		System.out.printf("%s needs %d: median %.1f ms, worst %.1f ms, proved %d of %d, feasible %d%n", shape, needs,
				millis[rounds / 2], millis[rounds - 1], proved, rounds, feasible);
	}

}
