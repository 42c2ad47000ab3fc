package ke.njia.bench.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import ke.njia.routing.engine.Explanations;
import ke.njia.routing.engine.KenyaSizedNetwork;
import ke.njia.routing.engine.NetworkSnapshot;
import ke.njia.routing.engine.RoutePlan;
import ke.njia.routing.engine.RouteRequest;
import ke.njia.routing.engine.RouteSearch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Six needs with 200 entries each, the best route by every criterion and the balanced
 * one, proved: over networks and cases drawn from seeds, in turn. Goals: half of them
 * within 5 ms, 99 of 100 within 25 ms, below 10 MB each.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 2, jvmArgs = { "-Xms1g", "-Xmx1g" })
@Warmup(iterations = 6, time = 3)
@Measurement(iterations = 5, time = 3)
public class PlanBenchmark {

	private static final Duration BUDGET = Duration.ofMillis(500);

	private static final int NEEDS = 6;

	private static final int ENTRIES = 200;

	private static final int CASES = 40;

	/** How many agreements an organization has on average. */
	@Param({ "4", "8" })
	private int degree;

	private final RouteSearch search = new RouteSearch();

	private final List<NetworkSnapshot> networks = new ArrayList<>();

	private final List<RouteRequest> requests = new ArrayList<>();

	private final List<RoutePlan> plans = new ArrayList<>();

	private int next;

	/** Draws the networks, and sees that each plan is one and is proved. */
	@Setup
	public void draw() {
		KenyaSizedNetwork shape = new KenyaSizedNetwork(400, NEEDS * ENTRIES, this.degree, 0, NEEDS);
		for (int seed = 0; this.networks.size() < CASES; seed++) {
			NetworkSnapshot network = NetworkSnapshot.of(shape.network(seed));
			RouteRequest request = shape.request(seed, NEEDS);
			RoutePlan plan = this.search.find(network, request, Duration.ofSeconds(60));
			if (plan.feasible() && plan.provedOptimal()) {
				this.networks.add(network);
				this.requests.add(request);
				this.plans.add(plan);
			}
		}
	}

	/** The plan. */
	@Benchmark
	public RoutePlan plan() {
		int at = this.next++ % CASES;
		return this.search.find(this.networks.get(at), this.requests.get(at), BUDGET);
	}

	/** All that can be asked about the routes of a plan beside it. */
	@Benchmark
	public void explanations(Blackhole told) {
		int at = this.next++ % CASES;
		Explanations explanations = new Explanations(this.networks.get(at), this.requests.get(at));
		this.plans.get(at).routes().forEach((route) -> {
			told.consume(explanations.reasons(route));
			route.steps().forEach((step) -> told.consume(explanations.fallbacks(step, BUDGET)));
		});
	}

}
