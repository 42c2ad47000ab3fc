package ke.njia.routing;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import ke.njia.routing.engine.Mode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Numbered scenarios of safe travel. Times are of Nairobi, 24 November 2026 unless said.
 */
class SafeTravelTests {

	private static final int GARISSA = 7;

	private static final int NAIROBI = 47;

	private static final Instant LONG_AGO = at("2026-01-01T00:00");

	private static final SafeTravel CURFEW = new SafeTravel(
			List.of(window(GARISSA, TravelWindow.Kind.CURFEW, LONG_AGO, null, "19:00", "05:00")));

	@ParameterizedTest(name = "S{index}: there at {0} after {1} min: {2}")
	@CsvSource({ "24T12:00, 60, 24T12:00", "24T19:00, 60, 24T19:00", "24T19:01, 60, 25T06:00", "24T20:30, 60, 25T06:00",
			"25T04:59, 60, 25T06:00", "25T05:30, 60, 25T06:00", "25T06:00, 60, 25T06:00", "24T20:30, 0, 25T05:01",
			"24T19:00, 0, 24T19:00", "24T18:00, 780, 24T18:00", "24T18:59, 841, 25T19:01", "24T12:00, 840, 24T19:00" })
	void aJourneyIsMadeOutsideTheCurfew(String arrival, long minutes, String safe) {
		Optional<Instant> found = CURFEW.arrival(at("2026-11-" + arrival), minutes);
		if (minutes > 840) {
			assertThat(found).as("no day is long enough").isEmpty();
			return;
		}
		assertThat(found).contains(at("2026-11-" + safe));
	}

	@Test
	void aRoadThatIsClosedWithoutAnEndLeadsNowhere() {
		SafeTravel closed = new SafeTravel(
				List.of(window(GARISSA, TravelWindow.Kind.ROAD_CLOSED, LONG_AGO, null, null, null)));
		assertThat(closed.arrival(at("2026-11-24T12:00"), 60)).isEmpty();
		SafeTravel opens = new SafeTravel(
				List.of(window(GARISSA, TravelWindow.Kind.ROAD_CLOSED, LONG_AGO, at("2026-11-26T08:00"), null, null)));
		assertThat(opens.arrival(at("2026-11-24T12:00"), 60)).contains(at("2026-11-26T09:00"));
		SafeTravel late = new SafeTravel(
				List.of(window(GARISSA, TravelWindow.Kind.ROAD_CLOSED, LONG_AGO, at("2027-11-26T08:00"), null, null)));
		assertThat(late.arrival(at("2026-11-24T12:00"), 60)).as("nobody waits for a year").isEmpty();
	}

	@Test
	void ofTwoWindowsBothAreWaitedFor() {
		SafeTravel both = new SafeTravel(
				List.of(window(GARISSA, TravelWindow.Kind.CURFEW, LONG_AGO, null, "19:00", "05:00"),
						window(NAIROBI, TravelWindow.Kind.ROAD_CLOSED, LONG_AGO, at("2026-11-25T05:30"), null, null)));
		assertThat(both.arrival(at("2026-11-24T20:30"), 60)).contains(at("2026-11-25T06:30"));
	}

	@Test
	void onlyTheCountiesOfTheJourneyCountAndOnlyWhoTravels() {
		SafeTravel night = new SafeTravel(
				List.of(window(GARISSA, TravelWindow.Kind.NIGHT_RULE, LONG_AGO, null, "19:00", "05:00")));
		assertThat(night.between(Set.of(GARISSA, NAIROBI), Mode.ON_SITE).isFree()).isFalse();
		assertThat(night.between(Set.of(NAIROBI), Mode.ON_SITE).isFree()).isTrue();
		assertThat(night.between(Set.of(GARISSA), Mode.MOBILE).isFree()).isTrue();
		assertThat(night.between(Set.of(GARISSA), Mode.REMOTE).isFree()).isTrue();
		assertThat(CURFEW.between(Set.of(GARISSA), Mode.MOBILE).isFree()).isFalse();
	}

	/** Who sets out later is never there earlier: the engine's search rests on it. */
	@Test
	void isFirstInFirstOut() {
		Random random = new Random(7);
		int compared = 0;
		for (int round = 0; round < 2_000; round++) {
			SafeTravel travel = new SafeTravel(
					List.of(window(GARISSA, TravelWindow.Kind.CURFEW, LONG_AGO, null, time(random), time(random)),
							window(GARISSA, TravelWindow.Kind.ROAD_CLOSED,
									at("2026-11-25T0" + random.nextInt(9) + ":00"),
									at("2026-11-26T0" + random.nextInt(9) + ":00"), null, null)));
			long minutes = random.nextInt(600);
			Instant first = at("2026-11-24T00:00").plusSeconds(60L * random.nextInt(4_000));
			Instant second = first.plusSeconds(60L * random.nextInt(600));
			Optional<Instant> one = travel.arrival(first, minutes);
			Optional<Instant> other = travel.arrival(second, minutes);
			if (one.isPresent() && other.isPresent()) {
				assertThat(other.get()).isAfterOrEqualTo(one.get());
				assertThat(one.get()).isAfterOrEqualTo(first);
				compared++;
			}
		}
		assertThat(compared).isGreaterThan(1_000);
	}

	private static String time(Random random) {
		return "%02d:%02d".formatted(random.nextInt(24), random.nextInt(60));
	}

	private static TravelWindow window(int county, TravelWindow.Kind kind, Instant from, @Nullable Instant until,
			@Nullable String dailyFrom, @Nullable String dailyTo) {
		return new TravelWindow("w", county, kind, from, until, (dailyFrom != null) ? LocalTime.parse(dailyFrom) : null,
				(dailyTo != null) ? LocalTime.parse(dailyTo) : null, "test (example)", from);
	}

	private static Instant at(String local) {
		return OffsetDateTime.parse(local + ":00+03:00").toInstant();
	}

}
