package ke.njia.kernel;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * A page of a list in the form Relay calls a connection.
 *
 * @param <T> what is listed
 * @param edges the page's entries
 * @param pageInfo its position
 */
public record Page<T>(List<Edge<T>> edges, Info pageInfo) implements RelayPage<T> {

	/** Entries a page holds at most. */
	public static final int LARGEST = 50;

	/**
	 * The page behind a cursor. An unknown cursor, such as one of an entry that has left
	 * the list, begins anew: on a live list that shows too much rather than too little.
	 * @param all the whole list, in order
	 * @param first how many entries, 1 to {@link #LARGEST}
	 * @param after cursor of the entry before the page
	 * @param idOf what tells entries apart
	 */
	public static <T> Page<T> of(List<T> all, int first, @Nullable String after, Function<T, String> idOf) {
		if (first < 1 || first > LARGEST) {
			throw new IllegalArgumentException("first is 1 to %d".formatted(LARGEST));
		}
		int start = (after != null) ? position(all, after, idOf) + 1 : 0;
		List<Edge<T>> edges = all.subList(start, Math.min(start + first, all.size()))
			.stream()
			.map((node) -> new Edge<>(cursor(idOf.apply(node)), node))
			.toList();
		boolean more = start + edges.size() < all.size();
		return new Page<>(edges, new Info(more, start > 0, edges.isEmpty() ? null : edges.getFirst().cursor(),
				edges.isEmpty() ? null : edges.getLast().cursor()));
	}

	private static <T> int position(List<T> all, String after, Function<T, String> idOf) {
		return IntStream.range(0, all.size())
			.filter((index) -> cursor(idOf.apply(all.get(index))).equals(after))
			.findFirst()
			.orElse(-1);
	}

	private static String cursor(String id) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * One entry of a page.
	 *
	 * @param <T> what is listed
	 * @param cursor opaque
	 * @param node the entry
	 */
	public record Edge<T>(String cursor, T node) {
	}

	/**
	 * Position of a page.
	 *
	 * @param hasNextPage whether a next page exists
	 * @param hasPreviousPage whether an earlier page exists
	 * @param startCursor cursor of the first entry
	 * @param endCursor cursor of the last entry
	 */
	public record Info(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
			@Nullable String endCursor) {
	}

}
