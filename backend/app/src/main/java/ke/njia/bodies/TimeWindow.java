package ke.njia.bodies;

import java.time.Instant;
import java.util.Optional;

import ke.njia.kernel.Fact;

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

	/** What a rule that sets a time finds at a moment. */
	Finding limit(BodyRule rule, Instant now) {
		Fact months = Fact.of("months", rule.months());
		if (surelyOpenAt(now)) {
			return rule.speaksFor(BodyReasonCode.WITHIN_TIME, months, Fact.of("until", this.closesEarliest));
		}
		Fact until = Fact.of("until", this.closesLatest);
		return surelyClosedAt(now) ? rule.refuses(BodyReasonCode.TOO_LATE, months, until)
				: rule.depends(BodyReasonCode.TIME_DEPENDS_ON_DATE, months, until);
	}

	/** An urgent window that is over closes nothing: the ordinary procedure stays. */
	Optional<Finding> urgent(BodyRule rule, Instant now) {
		return surelyOpenAt(now) ? Optional.of(rule.speaksFor(BodyReasonCode.URGENT_PROCEDURE_OPEN,
				Fact.of("months", rule.months()), Fact.of("until", this.closesEarliest))) : Optional.empty();
	}

	/** Months are those of the calendar where the body sits. */
	private static Instant after(Instant event, BodyRule rule) {
		return event.atZone(rule.zone()).plusMonths(rule.months()).toInstant();
	}

}
