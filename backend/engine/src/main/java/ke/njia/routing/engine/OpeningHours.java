package ke.njia.routing.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When somebody is there to serve. Implementations must be immutable, safe for many
 * threads, and first in first out: a later moment never yields an earlier opening.
 */
@FunctionalInterface
public interface OpeningHours {

	/** Hours that never close. */
	OpeningHours ALWAYS = Optional::of;

	/**
	 * {@return the first open instant at or after the moment, or empty for never}
	 */
	Optional<Instant> firstOpenAt(Instant moment);

	/**
	 * {@return hours that never close}
	 */
	static OpeningHours always() {
		return ALWAYS;
	}

	/**
	 * {@return hours made of these intervals, in any order; none means never open}
	 */
	static OpeningHours intervals(List<Interval> intervals) {
		return new OpenIntervals(intervals);
	}

	/**
	 * A stretch of open time.
	 *
	 * @param start the first open instant
	 * @param end the first instant that is closed again
	 */
	record Interval(Instant start, Instant end) {
	}

}
