package ke.njia.safehouses;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Relation;
import ke.njia.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RevealTests {

	private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

	@Test
	void standsUntilJustBeforeItsEnd() {
		Instant end = NOW.plus(Reveal.WAITS_FOR);
		assertThat(reveal(null, end).stateAt(end.minusNanos(1))).isEqualTo(Reveal.State.ASKED);
		assertThat(reveal(null, end).stateAt(end)).isEqualTo(Reveal.State.ENDED);
		assertThat(reveal(true, end).stateAt(end.minusNanos(1))).isEqualTo(Reveal.State.APPROVED);
		assertThat(reveal(true, end).stateAt(end)).isEqualTo(Reveal.State.ENDED);
	}

	@Test
	void whatWasRefusedStaysRefused() {
		for (Duration later : List.of(Duration.ZERO, Duration.ofHours(1), Duration.ofDays(400))) {
			assertThat(reveal(false, NOW.plus(Reveal.VALID_FOR)).stateAt(NOW.plus(later)))
				.isEqualTo(Reveal.State.REFUSED);
		}
	}

	@Test
	void isOfWhoAskedAndOfTheOrganizationThatHoldsTheCase() {
		Reveal reveal = reveal(null, NOW);
		assertThat(reveal.isOf(actor("asker", "khrc"))).isTrue();
		assertThat(reveal.isOf(actor("colleague", "khrc"))).isFalse();
		assertThat(reveal.relationTo(actor("asker", "khrc"))).isEqualTo(Relation.OWN);
		assertThat(reveal.relationTo(actor("asker", "refuge"))).isEqualTo(Relation.FOREIGN);
		assertThat(reveal.relationTo(actor("asker", ""))).isEqualTo(Relation.FOREIGN);
	}

	@Test
	void itsTimesAreItsOwn() {
		List<Instant> shown = new ArrayList<>(List.of(NOW));
		Reveal reveal = new Reveal("r", "c", "KE-1", "khrc", "f", "h", "refuge", "asker", NOW, NOW, null, shown);
		shown.clear();
		assertThat(reveal.shownAt()).containsExactly(NOW);
	}

	@Test
	void aShowingIsOfTheHouseAlone() {
		Showing showing = new Showing("h", "refuge", "khrc", NOW, null);
		assertThat(showing.relationTo(actor("somebody", "refuge"))).isEqualTo(Relation.ACCEPTED);
		assertThat(showing.relationTo(actor("somebody", "khrc"))).isEqualTo(Relation.FOREIGN);
	}

	private static Reveal reveal(@Nullable Boolean approved, Instant until) {
		return new Reveal("r", "c", "KE-1", "khrc", "f", "h", "refuge", "asker", NOW, until,
				(approved != null) ? new Reveal.Decision("lead", NOW, approved) : null, List.of());
	}

	private static Actor actor(String subject, String organization) {
		return new Actor(subject, Set.of(Role.COORDINATOR), organization, NOW);
	}

}
