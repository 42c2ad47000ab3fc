package ke.njia.strength;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ke.njia.directory.Opening;
import ke.njia.directory.OpeningTimes;

/**
 * How long somebody waits at most until a place opens, whenever in the next seven days
 * they come: a paralegal who works on weekdays does not answer an arrest on a Friday
 * evening inside a day. Public holidays of these days count.
 */
final class LongestWait {

	/** It does not open at all. */
	static final int NEVER = Integer.MAX_VALUE;

	private static final Duration WEEK = Duration.ofDays(7);

	private final Instant from;

	private final Map<OpeningTimes, Integer> known = new HashMap<>();

	LongestWait(Instant from) {
		this.from = from;
	}

	/** Minutes, rounded up. Many places keep the same hours: each is counted once. */
	int of(OpeningTimes times) {
		return this.known.computeIfAbsent(times, this::longest);
	}

	private int longest(OpeningTimes times) {
		List<Opening> openings = times.between(this.from, this.from.plus(WEEK).plus(WEEK));
		if (openings.isEmpty()) {
			return NEVER;
		}
		Duration longest = Duration.ZERO;
		Instant closed = this.from;
		for (Opening opening : openings) {
			if (!closed.isBefore(this.from.plus(WEEK))) {
				break;
			}
			Duration wait = Duration.between(closed, opening.from());
			longest = (wait.compareTo(longest) > 0) ? wait : longest;
			closed = opening.until();
		}
		return closed.isBefore(this.from.plus(WEEK)) ? NEVER : (int) longest.plusSeconds(59).toMinutes();
	}

}
