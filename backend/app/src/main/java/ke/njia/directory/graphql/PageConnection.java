package ke.njia.directory.graphql;

import java.util.List;
import java.util.function.Function;

import ke.njia.kernel.Page;
import ke.njia.kernel.RelayPage;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list, in the shape of a Relay connection with a count.
 *
 * @param <T> what is listed
 * @param edges the page's entries
 * @param pageInfo its position
 * @param totalCount entries of the whole list
 */
record PageConnection<T>(List<Page.Edge<T>> edges, Page.Info pageInfo, int totalCount) implements RelayPage<T> {

	private static final int DEFAULT_SIZE = 20;

	/**
	 * Cuts the page out of the whole list.
	 * @param all the list, ordered by {@code position}
	 * @param first entries wanted, 1 to 50; null means 20
	 * @param after position of the entry before the page; null means from the start
	 * @param position position of an entry
	 * @throws IllegalArgumentException when size or position cannot be taken
	 */
	static <T> PageConnection<T> of(List<T> all, @Nullable Integer first, @Nullable String after,
			Function<T, Cursor> position) {
		int size = (first != null) ? first : DEFAULT_SIZE;
		if (size < 1 || size > Page.LARGEST) {
			throw new IllegalArgumentException("A page has 1 to %d entries, not %d.".formatted(Page.LARGEST, size));
		}
		int start = (after != null) ? firstAfter(all, Cursor.decode(after), position) : 0;
		int end = Math.min(start + size, all.size());
		List<Page.Edge<T>> edges = all.subList(start, end)
			.stream()
			.map((node) -> new Page.Edge<>(position.apply(node).encode(), node))
			.toList();
		return new PageConnection<>(edges, position(edges, end < all.size(), start > 0), all.size());
	}

	/** The list is in order, so the place is found by halving. */
	private static <T> int firstAfter(List<T> all, Cursor cursor, Function<T, Cursor> position) {
		int low = 0;
		int high = all.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (position.apply(all.get(middle)).compareTo(cursor) <= 0) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	private static Page.Info position(List<? extends Page.Edge<?>> edges, boolean more, boolean earlier) {
		return edges.isEmpty() ? new Page.Info(more, earlier, null, null)
				: new Page.Info(more, earlier, edges.getFirst().cursor(), edges.getLast().cursor());
	}

}
