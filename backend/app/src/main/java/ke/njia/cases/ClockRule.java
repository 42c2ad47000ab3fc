package ke.njia.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * How one clock runs.
 *
 * @param code which
 * @param kind whether missing it is final
 * @param length how long it runs
 * @param start what starts it
 * @param violationTypes violations it belongs to; empty means all
 * @param serviceTypes kinds of help that must begin before it ends
 * @param calendar what moves its end
 * @param source law, guideline or rule it comes from
 */
record ClockRule(ClockCode code, ClockKind kind, Duration length, Start start, Set<String> violationTypes,
		Set<String> serviceTypes, Calendar calendar, String source) {

	enum Start {

		/** The earliest moment it can have happened. */
		OCCURRED,

		/** The moment the case was opened. */
		OPENED

	}

	enum Calendar {

		/** It ends when it ends. */
		NONE,

		/** It ends with a court's day. */
		COURT

	}

	boolean appliesTo(String violationType) {
		return this.violationTypes.isEmpty() || this.violationTypes.contains(violationType);
	}

	CaseClock start(Instant occurredEarliest, Instant openedAt, CourtCalendar court) {
		Instant from = (this.start == Start.OCCURRED) ? occurredEarliest : openedAt;
		Instant end = from.plus(this.length);
		Instant due = (this.calendar == Calendar.COURT) ? court.endOfSitting(end) : end;
		return new CaseClock(this.code, this.kind, from, due, this.serviceTypes, this.source);
	}

}
