package ke.njia.exchange.hsds;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import ke.njia.exchange.hsds.HsdsQuery.Unanswerable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a list found, and how each is written: in pages, or all of it, a line each.
 *
 * @param <T> kind of entries
 * @param found all that match
 * @param document one of them in HSDS
 * @param query what was asked
 */
record HsdsListing<T>(List<T> found, Function<T, ? extends Map<String, ?>> document, HsdsQuery query) {

	/** Entries a page holds at most. */
	static final int LARGEST = 100;

	/** The page asked for, as the specification wraps it. */
	Map<String, Object> page() {
		return page(this.query.number("per_page", LARGEST).orElse(LARGEST));
	}

	/** The same where a page may hold everything, when no size was asked for. */
	Map<String, Object> wholePage() {
		return page(this.query.number("per_page", Integer.MAX_VALUE).orElse(Math.max(1, this.found.size())));
	}

	private Map<String, Object> page(int size) {
		int pages = (int) Math.max(1, (this.found.size() + (long) size - 1) / size);
		int number = this.query.number("page", Integer.MAX_VALUE).orElse(1);
		List<? extends Map<String, ?>> contents = this.found.stream()
			.skip((number - 1L) * size)
			.limit(size)
			.map(this.document)
			.toList();
		Map<String, Object> page = new LinkedHashMap<>();
		page.put("total_items", this.found.size());
		page.put("total_pages", pages);
		page.put("page_number", number);
		page.put("size", contents.size());
		page.put("first_page", number == 1);
		page.put("last_page", number >= pages);
		page.put("empty", contents.isEmpty());
		page.put("contents", contents);
		return page;
	}

	/** Writes every entry, made as it is written; who wants pages does not want this. */
	void stream(OutputStream out) throws IOException {
		try (OutputStream lines = new BufferedOutputStream(out)) {
			for (T each : this.found) {
				lines.write(JsonMapper.shared().writeValueAsBytes(this.document.apply(each)));
				lines.write('\n');
			}
		}
	}

	/** The listing, when it was not asked for both ways. */
	HsdsListing<T> checked() {
		for (String name : List.of("page", "per_page")) {
			if (this.query.streams() && !this.query.text(name).isEmpty()) {
				throw new Unanswerable(name);
			}
		}
		return this;
	}

}
