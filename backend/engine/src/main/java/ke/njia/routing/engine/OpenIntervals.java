package ke.njia.routing.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Hours written down one stretch after the other. */
final class OpenIntervals implements OpeningHours {

	/** In order, without overlap, so that the first that ends later is the answer. */
	private final List<Interval> intervals = new ArrayList<>();

	OpenIntervals(List<Interval> intervals) {
		intervals.stream()
			.filter((interval) -> interval.end().isAfter(interval.start()))
			.sorted(Comparator.comparing(Interval::start))
			.forEach(this::add);
	}

	@Override
	public Optional<Instant> firstOpenAt(Instant moment) {
		int ended = 0;
		int later = this.intervals.size();
		while (ended < later) {
			int middle = (ended + later) >>> 1;
			if (this.intervals.get(middle).end().isAfter(moment)) {
				later = middle;
			}
			else {
				ended = middle + 1;
			}
		}
		if (later == this.intervals.size()) {
			return Optional.empty();
		}
		Instant start = this.intervals.get(later).start();
		return Optional.of(start.isAfter(moment) ? start : moment);
	}

	private void add(Interval next) {
		if (this.intervals.isEmpty() || this.intervals.getLast().end().isBefore(next.start())) {
			this.intervals.add(next);
		}
		else if (next.end().isAfter(this.intervals.getLast().end())) {
			this.intervals.add(new Interval(this.intervals.removeLast().start(), next.end()));
		}
	}

}
