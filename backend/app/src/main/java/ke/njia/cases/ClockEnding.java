package ke.njia.cases;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What somebody said of a clock of a case. None is ever changed: what was said in error
 * is followed by another, and the newest counts.
 *
 * @param id opaque identifier
 * @param code the clock
 * @param outcome what was said of it
 * @param dueAt when the clock was to end, as it stood then
 * @param by opaque identifier of who said it
 * @param at when
 */
public record ClockEnding(String id, ClockCode code, ClockOutcome outcome, Instant dueAt, String by, Instant at) {

	/**
	 * What was said last of a clock that begins at that moment or, where it counts from
	 * what happened, ever: work begun anew has clocks of its own.
	 */
	static Optional<ClockEnding> newest(List<ClockEnding> said, ClockCode code, Instant since) {
		return said.stream()
			.filter((ending) -> ending.code == code && !ending.at.isBefore(since))
			.max(Comparator.comparing(ClockEnding::at));
	}

	/** Whether a clock stands still by what was said last of it. */
	static boolean isEnded(List<ClockEnding> said, ClockCode code, Instant since) {
		return newest(said, code, since).filter((last) -> last.outcome.isEnding()).isPresent();
	}

}
