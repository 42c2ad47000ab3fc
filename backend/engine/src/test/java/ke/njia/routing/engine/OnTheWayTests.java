package ke.njia.routing.engine;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What lies on no chain short enough is left out, and nothing else. */
class OnTheWayTests {

	private static final String NETWORK = """
			agree K A 1 900
			agree A B 1 900
			agree B L 1 900
			agree K L 1 900
			agree L K 1 900
			agree L B 1 900
			agree A C 1 900
			agree C D 1 900
			need law
			""";

	private final NetworkSnapshot network = NetworkSnapshot.of(Scenario.of("ask K\n" + NETWORK).network());

	@Test
	void whoLeadsNowhereOrTooFarAroundIsLeftOut() {
		assertThat(onTheWay(4)).containsExactly("A", "B", "K", "L");
		assertThat(onTheWay(3)).containsExactly("A", "B", "K", "L");
		assertThat(onTheWay(2)).containsExactly("K", "L");
		assertThat(onTheWay(1)).containsExactly("K", "L");
		assertThat(onTheWay(0)).containsExactly("K");
	}

	@Test
	void anAgreementLeadsOnWhileHopsAreLeft() {
		assertThat(way(3).leads(index("A"), index("B"))).isTrue();
		assertThat(way(3).leads(index("L"), index("B"))).as("B is known to be one hop from L").isTrue();
		assertThat(way(2).leads(index("A"), index("B"))).isFalse();
		assertThat(way(4).leads(index("A"), index("C"))).isFalse();
	}

	private List<String> onTheWay(int hops) {
		return Arrays.stream(way(hops).organizations())
			.mapToObj((organization) -> this.network.organization(organization).id())
			.toList();
	}

	private OnTheWay way(int hops) {
		RouteRequest request = Scenario.of("ask K hops=%d%n".formatted(hops) + NETWORK).request();
		return new OnTheWay(new Roads(this.network, request), List.of(index("L")));
	}

	private int index(String organization) {
		return this.network.organization(organization);
	}

}
