package ke.njia.routing.engine;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import ke.njia.routing.ContractRule;
import ke.njia.routing.Shows;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A search that runs out of time answers with what it has, and says so. */
class F01_BudgetTests {

	private static final KenyaSizedNetwork SHAPE = new KenyaSizedNetwork(120, 500, 6, 0, 8);

	private final NetworkSnapshot network = NetworkSnapshot.of(SHAPE.network(1));

	private final RouteRequest request = SHAPE.request(1, 5);

	@Test
	void withTimeEnoughItProves() {
		RoutePlan plan = plan(Long.MAX_VALUE);
		assertThat(plan.provedOptimal()).isTrue();
		for (Criterion criterion : Criterion.values()) {
			assertThat(plan.bounds().get(criterion)).isEqualTo(best(plan, criterion));
		}
	}

	@Test
	@Shows(ContractRule.WITHOUT_TIME_NOTHING_FALSE_IS_SAID)
	void howeverLittleTimeThereIsNothingFalseIsSaid() {
		RoutePlan proved = plan(Long.MAX_VALUE);
		int unproved = 0;
		int answered = 0;
		for (long looks = 0; looks < 200; looks++) {
			RoutePlan plan = plan(looks);
			unproved += plan.provedOptimal() ? 0 : 1;
			answered += (!plan.provedOptimal() && plan.feasible()) ? 1 : 0;
			assertThat(plan.refusals()).isEqualTo(proved.refusals());
			if (plan.provedOptimal()) {
				assertThat(plan).isEqualTo(proved);
			}
			for (Criterion criterion : Criterion.values()) {
				assertThat(plan.bounds().get(criterion)).isLessThanOrEqualTo(best(proved, criterion));
			}
			for (Route route : plan.routes()) {
				assertThat(route.steps()).hasSize(5);
			}
		}
		assertThat(unproved).isGreaterThan(50);
		assertThat(answered).isGreaterThan(25);
	}

	/** Time passes only when it is looked at: the same on every machine. */
	private RoutePlan plan(long looks) {
		AtomicLong time = new AtomicLong();
		return new RouteSearch(time::getAndIncrement).find(this.network, this.request, Duration.ofNanos(looks));
	}

	private static long best(RoutePlan plan, Criterion criterion) {
		return plan.routes().stream().mapToLong((route) -> route.vector().get(criterion)).min().orElseThrow();
	}

}
