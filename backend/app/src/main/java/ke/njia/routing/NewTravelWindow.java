package ke.njia.routing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

/**
 * A travel window to put down; {@link TravelWindow} explains each part.
 *
 * @param county county code
 * @param kind why
 * @param from since when
 * @param until first moment it no longer holds
 * @param dailyFrom local time from which it holds each day
 * @param dailyTo local time until which
 * @param reason what it rests on
 */
public record NewTravelWindow(int county, TravelWindow.Kind kind, Instant from, @Nullable Instant until,
		@Nullable LocalTime dailyFrom, @Nullable LocalTime dailyTo, String reason) {

	private static final Duration FARTHEST = Duration.ofDays(366);

	private static final int SHORTEST_REASON = 3;

	private static final int LONGEST_REASON = 500;

	/** What is wrong with it; nothing when it can be put down. */
	List<UserError> faults(Instant now) {
		List<UserError> faults = new ArrayList<>();
		int length = this.reason.strip().length();
		if (length < SHORTEST_REASON || length > LONGEST_REASON) {
			faults.add(UserError.invalid("length-3-to-500", "reason"));
		}
		if (this.from.isAfter(now.plus(FARTHEST)) || this.from.isBefore(now.minus(FARTHEST))) {
			faults.add(UserError.invalid("within-366-days", "from"));
		}
		if (this.until != null && (!this.until.isAfter(this.from) || !this.until.isAfter(now))) {
			faults.add(UserError.invalid("after-the-beginning", "until"));
		}
		if (this.until != null && this.until.isAfter(now.plus(FARTHEST))) {
			faults.add(UserError.invalid("within-366-days", "until"));
		}
		if ((this.dailyFrom == null) != (this.dailyTo == null)) {
			faults.add(UserError.invalid("both-or-neither", "dailyTo"));
		}
		if (this.dailyFrom != null && this.dailyFrom.equals(this.dailyTo)) {
			faults.add(UserError.invalid("not-the-whole-day", "dailyTo"));
		}
		return List.copyOf(faults);
	}

	TravelWindow put(String id, Instant now) {
		return new TravelWindow(id, this.county, this.kind, this.from, this.until, this.dailyFrom, this.dailyTo,
				this.reason.strip(), now);
	}

}
