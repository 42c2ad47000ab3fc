package ke.njia.cases;

import java.time.Instant;

/**
 * That a share of a clock's time has passed, as it was told of once.
 *
 * @param code the clock
 * @param percent 50, 75 or 90
 * @param dueAt when the clock was to end, as it stood then
 * @param at when it was told of
 */
public record ClockAlert(ClockCode code, int percent, Instant dueAt, Instant at) {

	/** Whether this one says all that the other would. */
	boolean covers(ClockCode other, int share, Instant due) {
		return this.code == other && this.percent >= share && this.dueAt.equals(due);
	}

}
