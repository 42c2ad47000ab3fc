package ke.njia.audit.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.ToLongFunction;

import ke.njia.kernel.Page;
import ke.njia.kernel.RelayPage;
import org.jspecify.annotations.Nullable;

/**
 * A page of a part of the record, newest first. A cursor is the place of one leaf in that
 * part, counted from the oldest, which stays right while leaves are appended.
 *
 * @param <T> what is listed
 * @param edges the page's entries
 * @param pageInfo its position
 */
record LeafConnection<T>(List<Page.Edge<T>> edges, Page.Info pageInfo) implements RelayPage<T> {

	private static final String VERSION = "leaf-1:";

	/**
	 * The page.
	 * @param first entries wanted, 1 to 50
	 * @param after cursor of the entry before the page; null for the newest
	 * @param place place of an entry in what is listed
	 * @param list finds that many entries before a place
	 * @throws IllegalArgumentException when size or cursor cannot be taken
	 */
	static <T> LeafConnection<T> of(int first, @Nullable String after, ToLongFunction<T> place, Listing<T> list) {
		if (first < 1 || first > Page.LARGEST) {
			throw new IllegalArgumentException("A page has 1 to %d entries, not %d.".formatted(Page.LARGEST, first));
		}
		List<T> found = list.before((after != null) ? decode(after) : null, first + 1);
		List<Page.Edge<T>> edges = found.stream()
			.limit(first)
			.map((node) -> new Page.Edge<>(encode(place.applyAsLong(node)), node))
			.toList();
		return new LeafConnection<>(edges, new Page.Info(found.size() > first, after != null,
				edges.isEmpty() ? null : edges.getFirst().cursor(), edges.isEmpty() ? null : edges.getLast().cursor()));
	}

	private static String encode(long place) {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString((VERSION + place).getBytes(StandardCharsets.UTF_8));
	}

	private static long decode(String cursor) {
		String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
		if (!text.startsWith(VERSION)) {
			throw new IllegalArgumentException("The cursor is not one of ours. Maybe it was cut short.");
		}
		return Long.parseLong(text.substring(VERSION.length()));
	}

	/**
	 * Finds entries.
	 *
	 * @param <T> what is listed
	 */
	@FunctionalInterface
	interface Listing<T> {

		/** That many entries before a place, newest first; before null is the end. */
		List<T> before(@Nullable Long place, int limit);

	}

}
