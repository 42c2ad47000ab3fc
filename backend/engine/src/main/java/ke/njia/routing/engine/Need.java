package ke.njia.routing.engine;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One coded service type a person needs.
 *
 * @param id identifier within the request
 * @param type coded service type
 * @param sensitive whether every agreement on the way must have trust 2 or more
 * @param deadline the moment help must have arrived by; {@code null} for none
 * @param hard whether arriving after the deadline is as bad as not arriving
 * @param allowedMinutes minutes the clock is measured against when there is no deadline
 */
public record Need(String id, String type, boolean sensitive, @Nullable Instant deadline, boolean hard,
		int allowedMinutes) {

	/** One week. */
	public static final int DEFAULT_ALLOWED_MINUTES = 10080;

	public Need {
		Limits.within("allowedMinutes", allowedMinutes, 1, Limits.MOST_MINUTES);
	}

	/**
	 * {@return a need without a clock of its own}
	 */
	public static Need of(String id, String type) {
		return new Need(id, type, false, null, false, DEFAULT_ALLOWED_MINUTES);
	}

}
