package ke.njia.routing.engine;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** A network that does not hold together is refused before anything is planned on it. */
class NetworkSnapshotTests {

	private static final Organization K = Organization.of("K");

	@Test
	void idsAreUnique() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> NetworkSnapshot.of(new Network(List.of(K, K), List.of(), List.of())))
			.withMessageContaining("Organization (K)");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> NetworkSnapshot.of(new Network(List.of(K), List.of(), List.of(law("K"), law("K")))))
			.withMessageContaining("ServiceAtLocation (s1)");
	}

	@Test
	void everyIdNamesSomething() {
		Agreement dangling = new Agreement("K", "A", 3, null, null, 10, 900);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> NetworkSnapshot.of(new Network(List.of(K), List.of(dangling), List.of())))
			.withMessageContaining("(A)");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> NetworkSnapshot.of(new Network(List.of(K), List.of(), List.of(law("A")))))
			.withMessageContaining("(A)");
		assertThatIllegalArgumentException().isThrownBy(() -> Scenario.of("""
				agree A B 1 900
				need law
				""").plan()).withMessageContaining("(K)");
	}

	@Test
	void figuresLieInTheirRanges() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Agreement("K", "K", 4, null, null, 10, 900));
		assertThatIllegalArgumentException().isThrownBy(() -> new Agreement("K", "K", 3, null, null, -1, 900));
		assertThatIllegalArgumentException().isThrownBy(() -> new Agreement("K", "K", 3, null, null, 10, 1001));
		assertThatIllegalArgumentException().isThrownBy(() -> new Coordinates(91, 0));
		assertThatIllegalArgumentException().isThrownBy(() -> new Coordinates(0, Double.NaN));
		assertThatIllegalArgumentException().isThrownBy(() -> new Capacity(Capacity.Status.CAPACITY, -1));
		assertThatIllegalArgumentException().isThrownBy(() -> new Need("n", "t", false, null, false, 0));
		assertThatIllegalArgumentException().isThrownBy(() -> Scenario.of("ask K").request());
		assertThatIllegalArgumentException().isThrownBy(() -> Scenario.of("ask K\nneed law\nneed law").request());
	}

	@Test
	void whatIsThereIsFound() {
		NetworkSnapshot network = NetworkSnapshot.of(new Network(List.of(K), List.of(), List.of(law("K"))));
		assertThat(network.findOrganization("K")).contains(K);
		assertThat(network.findOrganization("A")).isEmpty();
		assertThat(network.findServiceAtLocation("s1")).isPresent();
		assertThat(network.findServiceAtLocation("s2")).isEmpty();
	}

	private static ServiceAtLocation law(String organization) {
		return new ServiceAtLocation("s1", organization, "law", Mode.REMOTE, null, null, 10, 900, Capacity.UNKNOWN,
				OpeningHours.always(), null, Set.of(), Set.of(), false, null, null, null, Set.of(), null, false);
	}

}
