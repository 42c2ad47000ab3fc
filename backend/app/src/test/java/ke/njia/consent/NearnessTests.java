package ke.njia.consent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;
import ke.njia.kernel.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Records about consent are of the organization that holds the case, and of nobody else:
 * not of the recipient either.
 */
class NearnessTests {

	private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

	private static final List<DataItem> ITEMS = new ArrayList<>(
			List.of(DataItem.COUNTY, DataItem.NEEDS, DataItem.COUNTY));

	private static final BreakGlass GLASS = new BreakGlass("g", "c", "khrc", "imlu", ITEMS,
			BreakGlassReason.LIFE_IN_DANGER, "somebody", NOW, NOW.plus(BreakGlass.LONGEST), null);

	private static final Transfer TRANSFER = new Transfer("khrc", "imlu", TransferBasis.CONSENT, ITEMS, NOW);

	@Test
	void areOfWhoeverHoldsTheCase() {
		for (Related record : List.<Related>of(GLASS, TRANSFER)) {
			assertThat(record.relationTo(actor("khrc"))).as("%s", record).isEqualTo(Relation.OWN);
			for (String other : List.of("imlu", "lsk", "")) {
				assertThat(record.relationTo(actor(other))).as("%s by %s", record, other).isEqualTo(Relation.FOREIGN);
			}
		}
	}

	@Test
	void itemsAreSaidOnceAndInOrder() {
		List<DataItem> once = List.of(DataItem.values())
			.stream()
			.filter(Set.of(DataItem.NEEDS, DataItem.COUNTY)::contains)
			.toList();
		assertThat(GLASS.items()).isEqualTo(once);
		assertThat(TRANSFER.items()).isEqualTo(once);
	}

	private static Actor actor(String organization) {
		return new Actor("somebody", Set.of(Role.COORDINATOR), organization, NOW);
	}

}
