package ke.njia.directory;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import ke.njia.vocabulary.InstitutionTies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Numbered scenarios of how far a tie reaches, along a line of institutions:
 * {@code unit - branch - service - ministry - state}.
 */
class ConflictHopsTests {

	private final ConflictHops hops = new ConflictHops(new InstitutionTies(List.of(List.of("unit", "branch"),
			List.of("branch", "service"), List.of("service", "ministry"), List.of("ministry", "state"))));

	@ParameterizedTest(name = "C{index}: {0} {1}: {2}")
	@CsvSource({ "WORKS_FOR, unit, unit branch service", "WORKS_FOR, service, unit branch service ministry state",
			"SECONDED_TO, state, state ministry service", "REPRESENTS, branch, unit branch service",
			"FUNDED_BY, unit, unit branch", "KIN_OF, unit, unit branch", "SAME_BUILDING, branch, branch",
			"WORKS_FOR, alone, alone" })
	void reachesAsFarAsItsKind(Conflict.Kind kind, String institution, String reached) {
		assertThat(this.hops.of(new Conflict("partner", institution, kind))).extracting(Conflict::institution)
			.containsExactlyInAnyOrder(reached.split(" "));
		assertThat(this.hops.of(new Conflict("partner", institution, kind)))
			.allSatisfy((tie) -> assertThat(tie.kind()).isEqualTo(kind))
			.allSatisfy((tie) -> assertThat(tie.organizationId()).isEqualTo("partner"));
	}

	@Test
	void everyKindHasALimitAndTheClosestReachFarthest() {
		Set<Conflict.Kind> kinds = EnumSet.allOf(Conflict.Kind.class);
		assertThat(kinds).hasSize(6).allSatisfy((kind) -> assertThat(ConflictHops.limit(kind)).isBetween(1, 3));
		assertThat(Arrays.stream(Conflict.Kind.values()).mapToInt(ConflictHops::limit).sum()).isEqualTo(13);
	}

	/** A circle of ties ends. */
	@Test
	void aCircleIsWalkedOnce() {
		InstitutionTies circle = new InstitutionTies(
				List.of(List.of("a", "b"), List.of("b", "c"), List.of("c", "a"), List.of("c", "c")));
		assertThat(circle.within("a", 99)).containsOnlyKeys("a", "b", "c").containsEntry("c", 1);
	}

	@Test
	void theKenyanPoliceIsOneService() {
		ConflictHops kenya = new ConflictHops(new InstitutionTies());
		assertThat(kenya.of(new Conflict("partner", "dci", Conflict.Kind.WORKS_FOR))).extracting(Conflict::institution)
			.contains("national-police", "county-police", "anti-terror-police", "gsu")
			.doesNotContain("military", "judiciary");
		assertThat(kenya.of(new Conflict("partner", "dci", Conflict.Kind.SAME_BUILDING)))
			.extracting(Conflict::institution)
			.containsExactly("dci");
	}

}
