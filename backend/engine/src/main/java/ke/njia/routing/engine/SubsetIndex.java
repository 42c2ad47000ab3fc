package ke.njia.routing.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Finds what was kept under a subset of some organizations. The sets are short (a chain
 * has few hops), so asking for each subset by its key is far cheaper than comparing with
 * everything kept. A hash table without boxes: it is asked for every chain of a search.
 *
 * @param <T> what is kept
 */
final class SubsetIndex<T> {

	private static final int FEWEST_CELLS = 8;

	/** What is kept under one key in each; their number is a power of two. */
	private @Nullable Kept<T>[] cells = cells(FEWEST_CELLS);

	private int taken;

	/** Keeps an entry. */
	void add(int[] told, T entry) {
		if (2 * this.taken >= this.cells.length) {
			grow();
		}
		long key = key(told);
		int cell = find(key);
		Kept<T> first = this.cells[cell];
		this.taken += (first == null) ? 1 : 0;
		this.cells[cell] = new Kept<>(key, told, entry, first);
	}

	/** Drops entries kept under exactly these organizations. */
	void dropSame(int[] told, Predicate<T> needless) {
		int cell = find(key(told));
		for (Kept<T> kept = this.cells[cell]; kept != null; kept = kept.next) {
			kept.dropped |= within(kept.told, told) && needless.test(kept.entry);
		}
	}

	/**
	 * {@return whether this very entry is still kept under exactly these organizations}
	 */
	boolean holds(int[] told, T entry) {
		for (Kept<T> kept = this.cells[find(key(told))]; kept != null; kept = kept.next) {
			if (kept.entry == entry) {
				return !kept.dropped;
			}
		}
		return false;
	}

	/**
	 * {@return whether something kept under a subset of these fits}
	 */
	boolean anyWithin(int[] told, Predicate<T> fits) {
		if (this.taken == 0) {
			return false;
		}
		long[] keys = new long[1 << told.length];
		for (int chosen = 0; chosen < keys.length; chosen++) {
			if (chosen > 0) {
				keys[chosen] = keys[chosen & (chosen - 1)] + scatter(told[Integer.numberOfTrailingZeros(chosen)]);
			}
			for (Kept<T> kept = this.cells[find(keys[chosen])]; kept != null; kept = kept.next) {
				if (!kept.dropped && fits.test(kept.entry) && within(kept.told, told)) {
					return true;
				}
			}
		}
		return false;
	}

	/**
	 * {@return all that is kept}
	 */
	List<T> list() {
		List<T> list = new ArrayList<>();
		for (Kept<T> first : this.cells) {
			for (Kept<T> kept = first; kept != null; kept = kept.next) {
				if (!kept.dropped) {
					list.add(kept.entry);
				}
			}
		}
		return list;
	}

	static boolean contains(int[] told, int organization) {
		for (int one : told) {
			if (one == organization) {
				return true;
			}
		}
		return false;
	}

	/** Two sets may share a key; therefore a key only proposes, and this decides. */
	private static boolean within(int[] few, int[] many) {
		for (int one : few) {
			if (!contains(many, one)) {
				return false;
			}
		}
		return true;
	}

	private static long key(int[] told) {
		long key = 0;
		for (int organization : told) {
			key += scatter(organization);
		}
		return key;
	}

	private static long scatter(int organization) {
		long bits = (organization + 1) * 0x9E3779B97F4A7C15L;
		bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
		return bits ^ (bits >>> 31);
	}

	/** Where the key is, or would be. */
	private int find(long key) {
		int cell = (int) key & (this.cells.length - 1);
		for (Kept<T> there = this.cells[cell]; there != null && there.key != key; there = this.cells[cell]) {
			cell = (cell + 1) & (this.cells.length - 1);
		}
		return cell;
	}

	private void grow() {
		@Nullable Kept<T>[] before = this.cells;
		this.cells = cells(2 * before.length);
		for (Kept<T> first : before) {
			if (first != null) {
				this.cells[find(first.key)] = first;
			}
		}
	}

	@SuppressWarnings({ "unchecked", "rawtypes" })
	private static <T> @Nullable Kept<T>[] cells(int count) {
		return new Kept[count];
	}

	private static final class Kept<T> {

		private final long key;

		private final int[] told;

		private final T entry;

		private final @Nullable Kept<T> next;

		private boolean dropped;

		private Kept(long key, int[] told, T entry, @Nullable Kept<T> next) {
			this.key = key;
			this.told = told;
			this.entry = entry;
			this.next = next;
		}

	}

}
