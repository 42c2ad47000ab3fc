package ke.njia.routing;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import ke.njia.routing.engine.ConsentScope;
import ke.njia.routing.engine.Coordinates;
import ke.njia.routing.engine.Need;
import ke.njia.routing.engine.Network;
import ke.njia.routing.engine.NetworkSnapshot;
import ke.njia.routing.engine.RoutePlan;
import ke.njia.routing.engine.RouteRequest;
import ke.njia.routing.engine.RouteVector;
import ke.njia.routing.engine.Standing;
import ke.njia.routing.engine.Wishes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A question asked again is answered again; any other question is searched. */
class PlansAtHandTests {

	/** The beginning of a stretch of time within which a plan is told again. */
	private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

	private static final ConsentScope AGREED = new ConsentScope(Set.of("lead", "clinic"), true);

	private final NetworkSnapshot network = network();

	private final PlansAtHand atHand = new PlansAtHand();

	private final AtomicInteger searches = new AtomicInteger();

	@Test
	void theSameQuestionIsSearchedOnceAndKeepsItsMoment() {
		PlansAtHand.Made first = plan(request(NOW, AGREED, Set.of()));
		PlansAtHand.Made again = plan(request(NOW.plusSeconds(14), AGREED, Set.of()));
		assertThat(this.searches).hasValue(1);
		assertThat(again).isSameAs(first);
		assertThat(again.request().now()).isEqualTo(NOW);
	}

	@ParameterizedTest
	@ValueSource(longs = { 15, 3_600, 86_400 })
	void aWhileLaterItIsSearchedAgain(long seconds) {
		plan(request(NOW, AGREED, Set.of()));
		assertThat(plan(request(NOW.plusSeconds(seconds), AGREED, Set.of())).request().now())
			.isEqualTo(NOW.plusSeconds(seconds));
		assertThat(this.searches).hasValue(2);
	}

	@Test
	void whoMayNotBeToldAnyMoreIsAnotherQuestion() {
		plan(request(NOW, AGREED, Set.of()));
		plan(request(NOW, new ConsentScope(Set.of("lead"), true), Set.of()));
		plan(request(NOW, AGREED, Set.of("clinic")));
		assertThat(this.searches).hasValue(3);
	}

	@Test
	void whatIsSettledOrAnotherNetworkIsAnotherQuestion() {
		RouteRequest request = request(NOW, AGREED, Set.of());
		plan(request);
		plan(this.network, request, new Standing(List.of(), Map.of("n1", "entry"), Map.of()), true);
		plan(network(), request, Standing.NOTHING, true);
		assertThat(this.searches).hasValue(3);
	}

	@Test
	void whatWasNotProvedIsTriedAgain() {
		RouteRequest request = request(NOW, AGREED, Set.of());
		plan(this.network, request, Standing.NOTHING, false);
		plan(this.network, request, Standing.NOTHING, true);
		plan(this.network, request, Standing.NOTHING, true);
		assertThat(this.searches).hasValue(2);
	}

	@Test
	void whoAsksAtOnceWaitsForOneSearch() {
		RouteRequest request = request(NOW, AGREED, Set.of());
		assertThat(Collections.nCopies(200, request).parallelStream().map(this::plan).distinct()).hasSize(1);
		assertThat(this.searches).hasValue(1);
	}

	private PlansAtHand.Made plan(RouteRequest request) {
		return plan(this.network, request, Standing.NOTHING, true);
	}

	private PlansAtHand.Made plan(NetworkSnapshot network, RouteRequest request, Standing standing, boolean proved) {
		return this.atHand.plan(network, request, standing, () -> {
			this.searches.incrementAndGet();
			return new RoutePlan(proved, false, List.of(), List.of(), List.of(), new RouteVector(0, 0, 0, 0, 0));
		});
	}

	private static NetworkSnapshot network() {
		return NetworkSnapshot.of(new Network(List.of(), List.of(), List.of()));
	}

	private static RouteRequest request(Instant now, ConsentScope consent, Set<String> never) {
		return new RouteRequest(now, "lead", RouteRequest.DEFAULT_HOPS, "30", new Coordinates(0, 36), null, Set.of(),
				Set.of(), null, never, null, RouteRequest.DEFAULT_ASSURANCE_DAYS, Wishes.NONE, consent,
				List.of(Need.of("n1", "legal-representation")));
	}

}
