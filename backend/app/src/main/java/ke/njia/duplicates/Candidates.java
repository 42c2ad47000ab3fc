package ke.njia.duplicates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Pairs worth a look, most likely first. They are found anew only when an entry's name or
 * place has changed: capacities change all day.
 */
@Component
class Candidates {

	private static final Comparator<Found> MOST_LIKELY_FIRST = Comparator
		.comparing(Found::score, Comparator.comparingInt(PairScore::points).reversed())
		.thenComparing(Found::one)
		.thenComparing(Found::other);

	private final ReentrantLock finding = new ReentrantLock();

	private volatile @Nullable Latest latest;

	/** The pairs among these entries, which come in the order of their identifiers. */
	List<Found> of(List<Entry> entries) {
		Latest known = this.latest;
		return (known != null && known.entries().equals(entries)) ? known.found() : find(entries);
	}

	private List<Found> find(List<Entry> entries) {
		this.finding.lock();
		try {
			Latest known = this.latest;
			if (known == null || !known.entries().equals(entries)) {
				known = new Latest(entries, compared(entries));
				this.latest = known;
			}
			return known.found();
		}
		finally {
			this.finding.unlock();
		}
	}

	private static List<Found> compared(List<Entry> entries) {
		List<Found> found = new ArrayList<>();
		Blocks.pairs(entries, (one, other) -> {
			PairScore score = PairComparison.of(one, other);
			if (score.worthALook()) {
				found.add(new Found(one.id(), other.id(), score));
			}
		});
		return found.stream().sorted(MOST_LIKELY_FIRST).toList();
	}

	/**
	 * A pair worth a look.
	 *
	 * @param one identifier of the first
	 * @param other identifier of the second
	 * @param score why
	 */
	record Found(String one, String other, PairScore score) {
	}

	private record Latest(List<Entry> entries, List<Found> found) {
	}

}
