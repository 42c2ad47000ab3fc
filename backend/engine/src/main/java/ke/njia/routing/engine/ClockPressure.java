package ke.njia.routing.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Turns instants into whole minutes from the request's now, and minutes into the share of
 * the time allowed. Deadlines round down and openings up: never too kind to a clock.
 */
record ClockPressure(Instant now) {

	/** Served at no time at all. */
	static final long NEVER = Long.MAX_VALUE;

	private static final Duration MINUTE = Duration.ofMinutes(1);

	/**
	 * {@return the first minute at or after the arrival at which the doors are open}
	 */
	long servedAt(OpeningHours hours, long arrival) {
		long minute = arrival;
		while (hours != OpeningHours.ALWAYS) {
			Instant moment = this.now.plus(MINUTE.multipliedBy(minute));
			Optional<Instant> open = hours.firstOpenAt(moment);
			if (open.isEmpty()) {
				return NEVER;
			}
			if (open.get().equals(moment)) {
				return minute;
			}
			minute = Math.max(minute + 1, minutesUntil(open.get().plus(MINUTE).minusNanos(1)));
		}
		return minute;
	}

	/**
	 * {@return whether being served at this minute keeps a hard deadline, if there is
	 * one}
	 */
	boolean inTime(Need need, long servedAt) {
		if (servedAt == NEVER) {
			return false;
		}
		return !need.hard() || need.deadline() == null || servedAt <= minutesUntil(need.deadline());
	}

	/**
	 * {@return the share of the time allowed, in thousandths, rounded up}
	 */
	long of(Need need, long servedAt) {
		return Math.ceilDiv(1000 * servedAt, allowed(need));
	}

	/**
	 * {@return minutes the clock of a need allows, at least 1}
	 */
	long allowed(Need need) {
		return (need.deadline() != null) ? Math.max(1, minutesUntil(need.deadline())) : need.allowedMinutes();
	}

	/**
	 * {@return whole minutes from now to the instant, rounded down}
	 */
	long minutesUntil(Instant instant) {
		Duration duration = Duration.between(this.now, instant);
		return Math.floorDiv(duration.getSeconds(), 60);
	}

}
