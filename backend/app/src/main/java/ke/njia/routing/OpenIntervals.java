package ke.njia.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import ke.njia.directory.Opening;
import ke.njia.directory.OpeningTimes;
import ke.njia.routing.engine.OpeningHours;
import org.jspecify.annotations.Nullable;

/**
 * The schedules of a place as the engine's open intervals: worked out once, when first
 * asked, for the weeks ahead, and found by halving. Beyond them the schedules themselves
 * are asked.
 */
final class OpenIntervals implements OpeningHours {

	/** Longer than nearly every route takes. */
	static final Duration AHEAD = Duration.ofDays(28);

	private final OpeningTimes times;

	private final Instant from;

	private final Instant until;

	private volatile Instant @Nullable [] bounds;

	OpenIntervals(OpeningTimes times, Instant from) {
		this.times = times;
		this.from = from;
		this.until = from.plus(AHEAD);
	}

	@Override
	public Optional<Instant> firstOpenAt(Instant moment) {
		if (moment.isBefore(this.from) || !moment.isBefore(this.until)) {
			return this.times.nextOpen(moment);
		}
		Instant[] known = bounds();
		int found = Arrays.binarySearch(known, moment);
		int after = (found >= 0) ? found + 1 : -found - 1;
		if (after % 2 == 1) {
			return Optional.of(moment);
		}
		return (after < known.length) ? Optional.of(known[after]) : this.times.nextOpen(this.until);
	}

	/**
	 * Where it opens and closes in turn: after an odd number of bounds it is open.
	 * Openings that meet are one, so no bound is there twice.
	 */
	private Instant[] bounds() {
		Instant[] known = this.bounds;
		if (known == null) {
			List<Opening> openings = this.times.between(this.from, this.until);
			known = new Instant[2 * openings.size()];
			for (int index = 0; index < openings.size(); index++) {
				known[2 * index] = openings.get(index).from();
				known[2 * index + 1] = openings.get(index).until();
			}
			this.bounds = known;
		}
		return known;
	}

}
