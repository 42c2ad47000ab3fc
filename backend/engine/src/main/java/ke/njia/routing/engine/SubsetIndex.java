package ke.njia.routing.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Finds what was kept under a subset of some organizations. The sets are short (a chain
 * has few hops), so asking for each subset by its key is far cheaper than comparing with
 * everything kept.
 *
 * @param <T> what is kept
 */
final class SubsetIndex<T> {

	private final Map<Long, List<Kept<T>>> kept = new HashMap<>();

	/** Keeps an entry. */
	void add(int[] told, T entry) {
		this.kept.computeIfAbsent(key(told, -1), (key) -> new ArrayList<>(2)).add(new Kept<>(told, entry));
	}

	/** Drops entries kept under exactly these organizations. */
	void dropSame(int[] told, Predicate<T> needless) {
		List<Kept<T>> same = this.kept.get(key(told, -1));
		if (same != null) {
			same.removeIf((other) -> within(other.told(), told) && needless.test(other.entry()));
		}
	}

	/**
	 * {@return whether something kept under a subset of these fits}
	 */
	boolean anyWithin(int[] told, Predicate<T> fits) {
		for (int chosen = 0; chosen < (1 << told.length); chosen++) {
			List<Kept<T>> found = this.kept.get(key(told, chosen));
			if (found != null) {
				for (Kept<T> one : found) {
					if (fits.test(one.entry()) && within(one.told(), told)) {
						return true;
					}
				}
			}
		}
		return false;
	}

	/**
	 * {@return all that is kept}
	 */
	List<T> list() {
		return this.kept.values().stream().flatMap(List::stream).map(Kept::entry).toList();
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

	private static long key(int[] told, int chosen) {
		long key = 0;
		for (int i = 0; i < told.length; i++) {
			if ((chosen & (1 << i)) != 0) {
				key += scatter(told[i]);
			}
		}
		return key;
	}

	private static long scatter(int organization) {
		long bits = (organization + 1) * 0x9E3779B97F4A7C15L;
		bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
		return bits ^ (bits >>> 31);
	}

	private record Kept<T>(int[] told, T entry) {
	}

}
