package ke.njia.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import ke.njia.kernel.Fact;
import ke.njia.kernel.UserError;
import ke.njia.vocabulary.PublicHolidays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which version of a rule a case stands under.
 */
class ClockBookTests {

	private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

	private static final Instant CHANGED = NOW.plus(Duration.ofDays(2));

	private static final ClockBook SHIPPED = ClockBook.of(BuiltInClocks.read(), List.of());

	private final CourtCalendar court = new CourtCalendar(new PublicHolidays());

	@ParameterizedTest(name = "opened {0} h before the change, asked {1} h after it, also running {2}: version {3}")
	@CsvSource({ "1, -1, false, 1", "1, -1, true, 1", "1, 0, false, 1", "1, 0, true, 2", "0, 0, false, 2",
			"-1, 2, false, 2", "999999, 5, false, 1", "999999, 5, true, 2" })
	void whatWasStartedBeforeRunsOnUnlessTheVersionSaysOtherwise(long before, long after, boolean running,
			int version) {
		ClockBook book = SHIPPED.with(changed(1, CHANGED, running));
		assertThat(version(book, CHANGED.minus(Duration.ofHours(before)), CHANGED.plus(Duration.ofHours(after))))
			.isEqualTo(version);
	}

	@Test
	void aLaterVersionHidesAnEarlierOneEvenThatOneHoldsForAll() {
		ClockBook book = SHIPPED.with(changed(1, CHANGED, true))
			.with(changed(2, CHANGED.plus(Duration.ofDays(1)), false));
		Instant later = CHANGED.plus(Duration.ofDays(3));
		assertThat(version(book, NOW, later)).isEqualTo(2);
		assertThat(version(book, CHANGED.plus(Duration.ofDays(1)), later)).isEqualTo(3);
	}

	@Test
	void everyOtherClockStaysAsItWas() {
		ClockBook book = SHIPPED.with(changed(1, CHANGED, true));
		List<ClockRule> after = book.inForce(CHANGED);
		assertThat(after).hasSameSizeAs(SHIPPED.inForce(NOW)).hasSize(21);
		assertThat(after).filteredOn((rule) -> rule.version() != 1).hasSize(1);
		assertThat(book.latest(ClockCode.HIV_PEP))
			.hasValueSatisfying((rule) -> assertThat(rule.version()).isEqualTo(2));
		assertThat(book.latest(ClockCode.HARM)).as("told, not ruled").isEmpty();
	}

	@ParameterizedTest(name = "{0} min, {1} months, best {2}, from in {3} min: {4}")
	@CsvSource({ "4320, 0, 1440, 5, ''", "0, 2, , 5, ''", "0, 0, , 5, minutes-or-months",
			"60, 1, , 5, minutes-or-months", "60, 0, 60, 5, shorter-than-the-clock",
			"60, 0, 0, 5, shorter-than-the-clock", "60, 0, 59, 5, ''", "-1, 0, , 5, 0-to-527040",
			"527041, 0, , 5, 0-to-527040", "527040, 0, , 5, ''", "0, 121, , 5, 0-to-120",
			"60, 0, , 4, at-least-5-minutes-ahead", "60, 0, , 527040, ''", "60, 0, , 527041, at-most-366-days-ahead" })
	void aProposalIsRefusedByItsFaults(int minutes, int months, @Nullable Integer preferred, long ahead, String rule) {
		ClockTerms terms = new ClockTerms(ClockKind.HARD, minutes, months, preferred, ClockCalendar.NONE,
				"A source of an example", null);
		List<UserError> faults = new ClockProposal(ClockCode.HIV_PEP, 1, NOW.plus(Duration.ofMinutes(ahead)), false,
				terms)
			.faults(NOW);
		assertThat(faults.stream().flatMap((fault) -> fault.facts().stream()).map(Fact::value))
			.containsExactlyElementsOf(rule.isEmpty() ? List.of() : List.of(rule));
	}

	/**
	 * Two cases of last month by a rule of 48 hours: one ended sooner; of an arrest
	 * nothing.
	 */
	@Test
	void aTrialCountsWhatWouldChange() {
		ClockRule rule = changed(1, CHANGED, true);
		Account told = Told.by("rape", NOW, HarmWithin.LATER);
		CaseClock is = SHIPPED.latest(ClockCode.HIV_PEP).orElseThrow().start(told, NOW, this.court);
		ClockTrial one = ClockTrial.of(is, rule.start(told, NOW, this.court)).plus(ClockTrial.untouched());
		assertThat(one).isEqualTo(new ClockTrial(2, 1, 0, 0));
		assertThat(one.changed()).isEqualTo(1);
		assertThat(ClockTrial.of(is, is).changed()).as("the control: the same rule changes nothing").isZero();
		assertThat(ClockTrial.of(rule.start(told, NOW, this.court), is)).isEqualTo(new ClockTrial(1, 0, 1, 0));
	}

	@Test
	void theLatestCountNeverComesBeforeTheEarliest() {
		for (ClockRule rule : SHIPPED.inForce(NOW)) {
			Account told = Told.by("torture", NOW, HarmWithin.LATER);
			CaseClock clock = rule.start(told, NOW, this.court);
			assertThat(clock.closesAt()).as(rule.code().name()).isAfterOrEqualTo(clock.dueAt());
			assertThat(clock.dueAt()).as(rule.code().name()).isAfter(clock.startedAt());
			assertThat(clock.source()).isEqualTo(rule.terms().source());
		}
	}

	private static ClockRule changed(int after, Instant from, boolean running) {
		ClockTerms terms = new ClockTerms(ClockKind.HARD, 48 * 60, 0, null, ClockCalendar.NONE,
				"A source of an example", "a clinician");
		return new ClockProposal(ClockCode.HIV_PEP, after, from, running, terms)
			.after(SHIPPED.latest(ClockCode.HIV_PEP).orElseThrow().with(after, NOW, false, terms));
	}

	private static int version(ClockBook book, Instant openedAt, Instant now) {
		return book.holdingFor(openedAt, now)
			.stream()
			.filter((rule) -> rule.code() == ClockCode.HIV_PEP)
			.findFirst()
			.orElseThrow()
			.version();
	}

}
