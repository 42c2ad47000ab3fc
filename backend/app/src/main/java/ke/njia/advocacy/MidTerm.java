package ke.njia.advocacy;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * When the mid-term report of a review is due: halfway to the next one, counted from the
 * day on which the Human Rights Council adopted the outcome. No State has bound itself to
 * a day, so it is never more than expected.
 */
final class MidTerm {

	/** Half of a cycle of four and a half years. */
	private static final Period HALF_A_CYCLE = Period.ofMonths(27);

	/** Outcomes are adopted three to four months after the review. */
	private static final Period UNTIL_ADOPTED = Period.ofMonths(4);

	private static final String CYCLE = "27 months, half of a cycle of four and a half years (https://www.knchr.org/Articles/ArtMID/2432/ArticleID/1190/KNCHR-Submits-its-Mid-Term-Report-on-the-Third-Cycle-Universal-Periodic-Review), after the adoption of the outcome";

	private MidTerm() {
	}

	/** The day; empty where no source says when the review was. */
	static Optional<LocalDate> due(Cycle cycle) {
		Optional<LocalDate> adopted = Optional.ofNullable(cycle.adoptedOn());
		return adopted.or(() -> Optional.ofNullable(cycle.reviewDate()).map((day) -> day.plus(UNTIL_ADOPTED)))
			.map((day) -> day.plus(HALF_A_CYCLE));
	}

	/** The same, as a day of the calendar. */
	static Optional<AdvocacySession> of(Cycle cycle) {
		return due(cycle)
			.map((day) -> new AdvocacySession("upr-%d-mid-term".formatted(cycle.number()), SessionKind.MID_TERM, "UPR",
					cycle.number(), "Review of Kenya of %d, mid-term report".formatted(cycle.year()), day, null,
					"Geneva", SessionCertainty.EXPECTED, source(cycle)));
	}

	private static String source(Cycle cycle) {
		return (cycle.adoptedOn() != null) ? "%s on %s (%s)".formatted(CYCLE, cycle.adoptedOn(), cycle.source())
				: "%s, assumed four months after the review of %s: no dated source at hand".formatted(CYCLE,
						cycle.reviewDate());
	}

}
