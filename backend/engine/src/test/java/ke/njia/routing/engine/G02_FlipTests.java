package ke.njia.routing.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import ke.njia.routing.ContractRule;
import ke.njia.routing.Shows;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A flip is true and the smallest: asked again with it the engine refuses nothing, and no
 * smaller set of changes does as much. Every set is tried, over many small networks.
 */
class G02_FlipTests {

	private static final int NETWORKS = 250;

	private int opened;

	private int hopeless;

	private int several;

	private int tried;

	@Test
	@Shows(ContractRule.THE_SMALLEST_FLIP)
	void theFewestChangesAndTheEasiestOfAsMany() {
		assertThat(flips("""
				ask K
				agree K A 10 900 to=-5
				agree A B 10 900
				offer s1 law B REMOTE 5 800
				need law
				""")).containsExactly("s1 RENEW_AGREEMENT K>A>B at 25");
		assertThat(flips("""
				ask K consent=B
				agree K A 10 900
				agree A B 10 900
				offer s1 law B REMOTE 5 800
				need law
				""")).containsExactly("s1 WIDEN_CONSENT K>A>B at 25");
		assertThat(flips("""
				ask K
				agree K A 10 900 trust=1
				offer s1 law A REMOTE 5 800
				need law sensitive
				""")).containsExactly("s1 RAISE_TRUST K>A at 15");
	}

	@Test
	void nobodyIsAskedForWhatWouldNotHelp() {
		assertThat(flips("""
				ask K never=A
				agree K A 10 900
				offer s1 law A REMOTE 5 800
				offer s2 law B REMOTE 5 0
				offer s3 law K REMOTE 5 800 room=0 open=-
				need law
				""")).containsExactly("s1", "s2", "s3");
	}

	/** A new agreement goes round whoever must not know. */
	@Test
	void anUnsafeIntroducerIsNeverOfferedAsTheWay() {
		assertThat(flips("""
				ask K never=A
				agree K A 10 900
				agree A B 10 900
				offer s1 law B REMOTE 5 800
				need law
				""")).containsExactly("s1 SIGN_AGREEMENT K>B at 65");
	}

	@Test
	void everyFlipOpensAndNoSmallerOneDoes() {
		for (int seed = 0; seed < NETWORKS; seed++) {
			RandomCase input = RandomCase.of(seed);
			NetworkSnapshot network = NetworkSnapshot.of(input.network());
			Flips flips = new Flips(network, input.request());
			for (Need need : input.request().needs()) {
				RouteRequest alone = input.request().with(input.request().never(), List.of(need));
				for (Refusal refusal : new Screening(new Roads(network, alone), alone).refusals()) {
					check(input.network(), alone, refusal, flips.of(refusal), "seed %d".formatted(seed));
				}
			}
		}
		assertThat(this.opened).isGreaterThan(400);
		assertThat(this.several).as("more than one change").isGreaterThan(100);
		assertThat(this.hopeless).as("safety, or nothing helps").isGreaterThan(100);
		assertThat(this.tried).as("smaller sets that were tried").isGreaterThan(10_000);
	}

	private void check(Network network, RouteRequest alone, Refusal refusal, Flip flip, String where) {
		if (flip.changes().isEmpty()) {
			this.hopeless++;
			assertThat(refusal.codes().contains(RefusalCode.SAFETY) ? null : smaller(network, alone, refusal, 2))
				.as("%s: %s needs no hope", where, refusal)
				.isNull();
			return;
		}
		this.opened++;
		this.several += (flip.changes().size() > 1) ? 1 : 0;
		assertThat(refusal.codes()).as("%s: safety is never offered", where).doesNotContain(RefusalCode.SAFETY);
		assertThat(opens(network, alone, flip)).as("%s: %s", where, flip).isTrue();
		assertThat(smaller(network, alone, refusal, Math.min(2, flip.changes().size() - 1))).as("%s: %s", where, flip)
			.isNull();
	}

	/** A set of at most so many changes that opens the entry, or null. */
	private Flip smaller(Network network, RouteRequest alone, Refusal refusal, int most) {
		List<Flip.Change> atoms = atoms(network, alone, refusal);
		for (int one = 0; one < atoms.size() && most > 0; one++) {
			for (int two = one; two < ((most > 1) ? atoms.size() : one + 1); two++) {
				Flip smaller = new Flip(refusal.need(), refusal.servicesAtLocation(),
						Stream.of(atoms.get(one), atoms.get(two)).distinct().toList(), List.of(), null);
				this.tried++;
				if (opens(network, alone, smaller)) {
					return smaller;
				}
			}
		}
		return null;
	}

	private static List<Flip.Change> atoms(Network network, RouteRequest alone, Refusal refusal) {
		List<Flip.Change> atoms = new ArrayList<>();
		String own = network.servicesAtLocation()
			.stream()
			.filter((service) -> service.id().equals(refusal.servicesAtLocation()))
			.findFirst()
			.orElseThrow()
			.organization();
		network.organizations()
			.forEach((other) -> atoms.add(new Flip.Change(Flip.Kind.WIDEN_CONSENT, null, other.id(), null)));
		network.agreements().forEach((agreement) -> {
			atoms.add(new Flip.Change(Flip.Kind.RENEW_AGREEMENT, agreement.from(), agreement.to(), null));
			atoms.add(new Flip.Change(Flip.Kind.RAISE_TRUST, agreement.from(), agreement.to(), null));
		});
		atoms.add(new Flip.Change(Flip.Kind.SIGN_AGREEMENT, alone.lead(), own, null));
		atoms.add(new Flip.Change(Flip.Kind.TRAVEL_FARTHER, null, null, 10_000_000L));
		atoms.add(new Flip.Change(Flip.Kind.MOVE_DEADLINE, null, null, 1_000_000L));
		Stream.of(Flip.Kind.CONFIRM_CAPACITY, Flip.Kind.CHECK_ENTRY, Flip.Kind.MAKE_EXCEPTION, Flip.Kind.WIDEN_COVERAGE)
			.map(Flip.Change::of)
			.forEach(atoms::add);
		return atoms.stream().distinct().toList();
	}

	private static boolean opens(Network network, RouteRequest alone, Flip flip) {
		Flipped changed = Flipped.of(network, alone, flip);
		Roads roads = new Roads(NetworkSnapshot.of(changed.network()), changed.request());
		return new Screening(roads, changed.request()).refusals()
			.stream()
			.noneMatch((refusal) -> refusal.servicesAtLocation().equals(flip.servicesAtLocation()));
	}

	private static List<String> flips(String text) {
		Scenario scenario = Scenario.of(text);
		Flips flips = new Flips(NetworkSnapshot.of(scenario.network()), scenario.request());
		return scenario.plan().refusals().stream().map(flips::of).map(G02_FlipTests::text).toList();
	}

	private static String text(Flip flip) {
		String kinds = String.join("+", flip.changes().stream().map((change) -> change.kind().name()).toList());
		return kinds.isEmpty() ? flip.servicesAtLocation() : "%s %s %s at %d".formatted(flip.servicesAtLocation(),
				kinds, String.join(">", flip.chain()), Objects.requireNonNull(flip.servedAtMinute()));
	}

}
