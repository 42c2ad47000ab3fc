package ke.njia.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Numbered scenarios of track records: what was asked, and what is expected of it.
 */
class TrackRecordTests {

	private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

	@ParameterizedTest(name = "T{index}: {0} answers in {1} min, mean {2}: {3} min")
	@CsvSource({ "0, 0, 60, 60", "1, 0, 60, 50", "1, 60, 60, 60", "1, 360, 60, 110", "5, 0, 60, 30", "5, 600, 60, 90",
			"1000, 30000, 60, 30", "0, 300, 60, 120", "0, 3000, 60, 660" })
	void expectedMinutesAreShrunk(long answered, long waited, int mean, int expected) {
		assertThat(new TrackRecord(answered, 0, 0, waited).answerMinutes(mean)).isEqualTo(expected);
	}

	@ParameterizedTest(name = "A{index}: {0} of {1}, mean {2}: {3}")
	@CsvSource({ "0, 0, 800, 800", "1, 1, 800, 833", "0, 1, 800, 667", "5, 5, 800, 900", "0, 5, 800, 400",
			"1000, 1000, 800, 999", "0, 100000, 800, 1" })
	void acceptanceIsShrunkAndNeverNothing(long accepted, long answered, int mean, int expected) {
		assertThat(new TrackRecord(answered, accepted, 0, 0).acceptPermille(mean)).isEqualTo(expected);
	}

	@Test
	void whoWasNeverAskedIsAsDeclared() {
		TrackRecords records = TrackRecords.of(List.of(answered("other", 10, true)), NOW);
		assertThat(records.answerMinutes("partner", 120)).isEqualTo(120);
		assertThat(records.acceptPermille("partner", 640)).isEqualTo(640);
		assertThat(records.answeredPermille("khrc", "partner", 900)).isEqualTo(900);
	}

	/**
	 * Of two partners with the same answers the one that is silent as well is the slower.
	 */
	@Test
	void silenceIsCountedNotLeftOut() {
		List<AskedOnce> quick = Collections.nCopies(5, answered("quick", 30, true));
		List<AskedOnce> silent = Stream
			.concat(Collections.nCopies(5, answered("silent", 30, true)).stream(), Stream.of(open("silent", 2_000)))
			.toList();
		TrackRecords records = TrackRecords.of(Stream.concat(quick.stream(), silent.stream()).toList(), NOW);
		assertThat(records.answerMinutes("quick", 60)).isEqualTo(45);
		assertThat(records.answerMinutes("silent", 60)).isEqualTo((300 + 150 + 120) / 10);
		assertThat(records.acceptPermille("silent", 800)).as("an answer that never came is no refusal")
			.isEqualTo(records.acceptPermille("quick", 800));
		assertThat(records.answeredPermille("khrc", "silent", 900))
			.isLessThan(records.answeredPermille("khrc", "quick", 900));
	}

	@ParameterizedTest(name = "{0} answers in the network: {1} min")
	@CsvSource({ "19, 200", "20, 30", "21, 30" })
	void theNetworksMeanCountsOnceItRestsOnEnough(int others, int towards) {
		List<AskedOnce> history = Stream
			.concat(IntStream.range(1, others).mapToObj((n) -> answered("other-" + n, 30, true)),
					Stream.of(answered("partner", 30, true)))
			.toList();
		int expected = Math.round((5f * towards + 30) / 6);
		assertThat(TrackRecords.of(history, NOW).answerMinutes("partner", 200)).isEqualTo(expected);
	}

	@Test
	void whatHappenedAfterTheMomentIsNotKnownYet() {
		AskedOnce asked = asked("partner", NOW.minus(Duration.ofMinutes(100)), NOW.minus(Duration.ofMinutes(40)),
				NOW.minus(Duration.ofMinutes(10)), true, false);
		assertThat(asked.record(NOW)).isEqualTo(new TrackRecord(1, 1, 0, 90));
		assertThat(asked.record(NOW.minus(Duration.ofMinutes(10)))).as("the border: it lapsed, and was answered late")
			.isEqualTo(new TrackRecord(0, 0, 1, 60));
		assertThat(asked.record(NOW.minus(Duration.ofMinutes(50)))).as("it is still waited for")
			.isEqualTo(new TrackRecord(0, 0, 0, 50));
	}

	@Test
	void whatWasCalledBackSaysNothing() {
		AskedOnce recalled = asked("partner", NOW.minusSeconds(600), NOW.plusSeconds(600), null, false, true);
		assertThat(recalled.record(NOW)).isEqualTo(TrackRecord.NONE);
	}

	@Test
	void onlyWhoAskedDirectlyIsAPair() {
		AskedOnce through = new AskedOnce("khrc", "partner", false, NOW.minusSeconds(600), NOW.minusSeconds(60), null,
				false, false);
		TrackRecords records = TrackRecords.of(List.of(through), NOW);
		assertThat(records.pairs()).isEmpty();
		assertThat(records.receivers()).containsOnlyKeys("partner");
	}

	private static AskedOnce answered(String receiver, int minutes, boolean accepted) {
		Instant sent = NOW.minus(Duration.ofDays(1));
		return asked(receiver, sent, sent.plus(Duration.ofMinutes(120)), sent.plus(Duration.ofMinutes(minutes)),
				accepted, false);
	}

	private static AskedOnce open(String receiver, int minutesAgo) {
		Instant sent = NOW.minus(Duration.ofMinutes(minutesAgo));
		return asked(receiver, sent, sent.plus(Duration.ofMinutes(120)), null, false, false);
	}

	private static AskedOnce asked(String receiver, Instant sent, Instant by, @Nullable Instant answered,
			boolean accepted, boolean recalled) {
		return new AskedOnce("khrc", receiver, true, sent, by, answered, accepted, recalled);
	}

}
