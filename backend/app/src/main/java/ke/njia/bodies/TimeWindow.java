package ke.njia.bodies;

import java.time.Instant;

/**
 * How long a body can be asked, counted from an event of which only the earliest and the
 * latest moment are known.
 *
 * @param closesEarliest when it closes if the event was as early as it can have been: who
 * keeps to this is in time in any case
 * @param closesLatest when it closes if the event was as late as it can have been
 */
record TimeWindow(Instant closesEarliest, Instant closesLatest) {

	static TimeWindow of(BodyRule rule, Situation situation) {
		return new TimeWindow(after(situation.earliest(), rule), after(situation.latest(), rule));
	}

	boolean surelyOpenAt(Instant now) {
		return !now.isAfter(this.closesEarliest);
	}

	boolean surelyClosedAt(Instant now) {
		return now.isAfter(this.closesLatest);
	}

	/** Months are those of the calendar where the body sits. */
	private static Instant after(Instant event, BodyRule rule) {
		return event.atZone(rule.zone()).plusMonths(rule.months()).toInstant();
	}

}
