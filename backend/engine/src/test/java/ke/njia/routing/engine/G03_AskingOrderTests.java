package ke.njia.routing.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Whom to ask instead, and in which order: every order of everybody is tried, and none
 * gives a better chance that somebody accepts in time.
 */
class G03_AskingOrderTests {

	private static final int DRAWS = 3_000;

	private static final int MOST = 3;

	@Test
	void noOrderHasABetterChance() {
		int likeliestFirstIsWorse = 0;
		for (int seed = 0; seed < DRAWS; seed++) {
			Random random = new Random(seed);
			List<Ask> all = asks(random);
			long start = random.nextInt(60);
			double best = bestOfAll(all, new ArrayList<>(), start);
			List<Ask> order = AskingOrder.best(all, start, MOST);
			assertThat(order).as("seed %d", seed).hasSizeLessThanOrEqualTo(MOST).doesNotHaveDuplicates();
			assertThat(chance(order, start)).as("seed %d", seed).isCloseTo(best, within(1e-12));
			List<Ask> greedy = all.stream()
				.sorted(Comparator.comparingDouble(Ask::chance).reversed())
				.limit(MOST)
				.toList();
			likeliestFirstIsWorse += (chance(greedy, start) < best - 1e-9) ? 1 : 0;
		}
		assertThat(likeliestFirstIsWorse).as("the control: the obvious order is often worse").isGreaterThan(500);
	}

	@Test
	void nothingIsSharedWithTheStepAndAskByIsTheLastMinute() {
		int alternatives = 0;
		int housed = 0;
		int timed = 0;
		for (int seed = 0; seed < 2_000; seed++) {
			RandomCase input = RandomCase.of(seed);
			NetworkSnapshot network = NetworkSnapshot.of(input.network());
			RoutePlan plan = new RouteSearch().find(network, input.request(), Duration.ofSeconds(10));
			Explanations explanations = new Explanations(network, input.request());
			for (Route route : plan.routes()) {
				for (RouteStep step : route.steps()) {
					Set<String> told = told(step, input.request());
					List<Fallback> fallbacks = explanations.fallbacks(step, Duration.ofSeconds(10));
					gatesSayTheSame(network, input.request(), step);
					assertThat(fallbacks).hasSizeLessThanOrEqualTo(MOST);
					for (Fallback fallback : fallbacks) {
						alternatives++;
						Set<String> others = told(fallback.step(), input.request());
						assertThat(others).as("seed %d", seed).noneMatch(told::contains);
						assertThat(buildings(network, others)).as("seed %d", seed)
							.noneMatch(buildings(network, told)::contains);
						housed += buildings(network, told).isEmpty() ? 0 : 1;
						boolean oneWay = !hasTwins(input.network(), fallback.step().chain());
						timed += oneWay && isLastMinute(network, input.request(), fallback) ? 1 : 0;
					}
				}
			}
		}
		assertThat(alternatives).isGreaterThan(1_000);
		assertThat(housed).as("steps in a building somebody shares").isGreaterThan(100);
		assertThat(timed).as("fallbacks with a last minute").isGreaterThan(500);
	}

	/**
	 * What passed once and is asked again with fewer who may be told is what passes when
	 * everybody is asked.
	 */
	private static void gatesSayTheSame(NetworkSnapshot network, RouteRequest request, RouteStep step) {
		int position = request.needs().stream().map(Need::id).toList().indexOf(step.need());
		Screening all = new Screening(new Roads(network, request), request);
		RouteRequest apart = Fallbacks.apart(network, request, request.needs().get(position), step);
		Roads fewer = new Roads(network, apart);
		assertThat(new Screening(fewer, apart, List.of(all.passed(position))).passed(0))
			.isEqualTo(new Screening(fewer, apart).passed(0));
	}

	/** Of two agreements between the same two the surer may be the slower. */
	private static boolean hasTwins(Network network, List<String> chain) {
		return IntStream.range(1, chain.size())
			.anyMatch((hop) -> network.agreements()
				.stream()
				.filter((agreement) -> agreement.from().equals(chain.get(hop - 1))
						&& agreement.to().equals(chain.get(hop)))
				.count() > 1);
	}

	/** Asked at that minute the clock is met, a minute later it is not. */
	private static boolean isLastMinute(NetworkSnapshot network, RouteRequest request, Fallback fallback) {
		Instant askBy = fallback.askBy();
		if (askBy == null) {
			return false;
		}
		ClockPressure clock = new ClockPressure(request.now());
		Need need = request.needs()
			.stream()
			.filter((one) -> one.id().equals(fallback.step().need()))
			.findFirst()
			.orElseThrow();
		ServiceAtLocation service = network.findServiceAtLocation(fallback.step().servicesAtLocation()).orElseThrow();
		long handover = new Roads(network, request).handover(fallback.step().chain(), need.sensitive());
		long minutes = handover + service.answerMinutes() + Travel.minutes(Travel.metres(request.at(), service));
		long asked = clock.minutesUntil(askBy);
		assertThat(clock.servedAt(service.open(), asked + minutes)).isLessThanOrEqualTo(clock.allowed(need));
		assertThat(clock.servedAt(service.open(), asked + 1 + minutes)).isGreaterThan(clock.allowed(need));
		return true;
	}

	private static Set<String> told(RouteStep step, RouteRequest request) {
		Set<String> told = new HashSet<>(step.chain());
		told.remove(request.lead());
		return told;
	}

	private static Set<String> buildings(NetworkSnapshot network, Set<String> organizations) {
		Set<String> buildings = new HashSet<>();
		organizations.forEach((id) -> buildings.add(network.findOrganization(id).orElseThrow().building()));
		buildings.remove(null);
		return buildings;
	}

	private static List<Ask> asks(Random random) {
		List<Ask> asks = new ArrayList<>();
		int count = 1 + random.nextInt(6);
		for (int service = 0; service < count; service++) {
			long nanos = Uncertainty.nanos(100 * (1 + random.nextInt(9)), Limits.PERMILLE);
			Option option = new Option(0, service, Chain.LEAD, 0, 0, nanos, Option.NO_PLACE, 0, 0, Option.AMPLE);
			asks.add(new Ask(option, random.nextInt(90), random.nextInt(150) - 10));
		}
		return asks;
	}

	private static double bestOfAll(List<Ask> all, List<Ask> order, long start) {
		double best = chance(order, start);
		if (order.size() < MOST) {
			for (Ask next : all) {
				if (!order.contains(next)) {
					order.add(next);
					best = Math.max(best, bestOfAll(all, order, start));
					order.removeLast();
				}
			}
		}
		return best;
	}

	/** Whoever cannot be in time any more when asked adds nothing. */
	private static double chance(List<Ask> order, long start) {
		double refused = 1;
		long minute = start;
		for (Ask ask : order) {
			if (ask.inTime(minute)) {
				refused *= 1 - ask.chance();
				minute += ask.answerMinutes();
			}
		}
		return 1 - refused;
	}

}
