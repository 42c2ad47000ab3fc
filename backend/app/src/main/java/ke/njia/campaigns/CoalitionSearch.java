package ke.njia.campaigns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * Which partners together cover everything that is wanted: the fewest, among these the
 * least exposed, then those with the most ties, then by identifier. It looks at all sets
 * of the fewest, so that what it answers is exact, and always the same.
 */
final class CoalitionSearch {

	/** Members of a set at most: more partners than that nobody brings together. */
	static final int LARGEST = 8;

	/** Sets looked at before it gives up and says so. */
	static final int MOST_LOOKED_AT = 500_000;

	private static final Comparator<Coalition> ORDER = Comparator
		.comparingInt((Coalition coalition) -> coalition.members().size())
		.thenComparingInt(Coalition::exposure)
		.thenComparing(Comparator.comparingInt(Coalition::ties).reversed())
		.thenComparing((coalition) -> String.join(" ", coalition.members()));

	private final List<Candidate> candidates;

	private final long wanted;

	/** What is wanted, a bit each, what fewest cover first. */
	private final long[] rarestFirst;

	private final Set<Tie> ties;

	/** The best of those looked at; the same set twice is one. */
	private final TreeSet<Coalition> found = new TreeSet<>(ORDER);

	private int looked;

	/**
	 * A search.
	 * @param candidates who could join
	 * @param aspects how many things are wanted, at most 64; a candidate names them by
	 * bit
	 * @param ties who works with whom
	 */
	CoalitionSearch(Collection<Candidate> candidates, int aspects, Set<Tie> ties) {
		this.wanted = (aspects == Long.SIZE) ? -1L : (1L << aspects) - 1;
		this.candidates = candidates.stream()
			.filter((one) -> (one.covers() & this.wanted) != 0)
			.sorted(Comparator.comparing(Candidate::id))
			.toList();
		this.rarestFirst = LongStream.range(0, aspects)
			.map((place) -> 1L << place)
			.boxed()
			.sorted(Comparator.comparingLong(this::covering))
			.mapToLong(Long::longValue)
			.toArray();
		this.ties = Set.copyOf(ties);
	}

	/** What nobody covers, by bit. */
	List<Integer> uncovered() {
		return Arrays.stream(this.rarestFirst)
			.filter((bit) -> covering(bit) == 0)
			.mapToObj(Long::numberOfTrailingZeros)
			.sorted()
			.toList();
	}

	/**
	 * The best sets, the best one first.
	 * @param most how many at most
	 * @return empty when the search was given up; no set at all when there is none
	 */
	Optional<List<Coalition>> best(int most) {
		if (!uncovered().isEmpty()) {
			return Optional.of(List.of());
		}
		for (int size = 1; size <= LARGEST && this.found.isEmpty(); size++) {
			if (!look(this.wanted, List.of(), size, most)) {
				return Optional.empty();
			}
		}
		return Optional.of(List.copyOf(this.found));
	}

	/** Whether there was time to look at all of them. */
	private boolean look(long open, List<Candidate> chosen, int left, int most) {
		if (open == 0) {
			add(chosen, most);
			return true;
		}
		if (left == 0 || Long.bitCount(open) > left * widest(open)) {
			return true;
		}
		long bit = rarest(open);
		for (Candidate one : this.candidates) {
			if ((one.covers() & bit) == 0) {
				continue;
			}
			if (++this.looked > MOST_LOOKED_AT) {
				return false;
			}
			List<Candidate> more = new ArrayList<>(chosen);
			more.add(one);
			if (!look(open & ~one.covers(), more, left - 1, most)) {
				return false;
			}
		}
		return true;
	}

	private void add(List<Candidate> chosen, int most) {
		List<String> members = chosen.stream().map(Candidate::id).sorted().toList();
		int within = (int) this.ties.stream().filter((tie) -> tie.isWithin(members)).count();
		this.found.add(new Coalition(members, chosen.stream().mapToInt(Candidate::exposure).sum(), within));
		if (this.found.size() > most) {
			this.found.pollLast();
		}
	}

	private int widest(long open) {
		int widest = 0;
		for (Candidate one : this.candidates) {
			widest = Math.max(widest, Long.bitCount(one.covers() & open));
		}
		return widest;
	}

	/** What is open and fewest cover; of several the first. */
	private long rarest(long open) {
		return Arrays.stream(this.rarestFirst).filter((bit) -> (bit & open) != 0).findFirst().orElseThrow();
	}

	private long covering(long bit) {
		return this.candidates.stream().filter((one) -> (one.covers() & bit) != 0).count();
	}

	/**
	 * Somebody who could join.
	 *
	 * @param id identifier
	 * @param covers what of the things wanted it covers, a bit each
	 * @param exposure how exposed it is already
	 */
	record Candidate(String id, long covers, int exposure) {
	}

	/**
	 * That two work together; a tie to nobody of a set counts nothing.
	 *
	 * @param one identifier of the one
	 * @param other identifier of the other
	 */
	record Tie(String one, String other) {

		boolean isWithin(Collection<String> members) {
			return members.contains(this.one) && members.contains(this.other);
		}

	}

	/**
	 * A set that covers all.
	 *
	 * @param members identifiers, ascending
	 * @param exposure of all together
	 * @param ties among them
	 */
	record Coalition(List<String> members, int exposure, int ties) {
	}

}
