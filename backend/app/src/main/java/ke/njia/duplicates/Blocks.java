package ke.njia.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Which pairs are compared at all: those that share a rare word of the name within a
 * county, the whole name anywhere, or a spot on the map. Of 10,000 entries that is some
 * thirty thousand pairs of fifty million (measured: docs/duplicates.md).
 */
final class Blocks {

	/** A word that more entries of a county share tells nothing. */
	private static final int MOST_BY_WORD = 40;

	private static final int MOST_BY_NAME = 40;

	/** Grid of the map, degrees: about 550 metres here. */
	private static final double CELL = 0.005;

	private static final int SHORTEST_WORD = 3;

	/** Spellings differ at the end more than at the beginning. */
	private static final int BEGINNING = 4;

	private final List<Entry> entries;

	private final Map<String, List<Integer>> byWord = new HashMap<>();

	private final Map<String, List<Integer>> byName = new HashMap<>();

	private final Map<Long, List<Integer>> byCell = new HashMap<>();

	private Blocks(List<Entry> entries) {
		this.entries = entries;
		for (int index = 0; index < entries.size(); index++) {
			put(index, entries.get(index));
		}
	}

	/** Gives every pair to compare once, the earlier entry of the list first. */
	static void pairs(List<Entry> entries, BiConsumer<Entry, Entry> compare) {
		new Blocks(entries).each(compare);
	}

	private void put(int index, Entry entry) {
		Set<String> keys = new HashSet<>();
		for (int county : entry.counties()) {
			for (String word : entry.parts().core()) {
				if (word.length() >= SHORTEST_WORD) {
					keys.add(county + "|" + word);
					keys.add(county + "~" + word.substring(0, Math.min(BEGINNING, word.length())));
				}
			}
		}
		keys.forEach((key) -> add(this.byWord, key, index));
		add(this.byName, entry.parts().compact(), index);
		entry.points().stream().map(Blocks::cell).distinct().forEach((cell) -> add(this.byCell, cell, index));
	}

	private void each(BiConsumer<Entry, Entry> compare) {
		Set<Long> seen = new HashSet<>();
		Stream
			.concat(this.byWord.values().stream().filter((all) -> all.size() <= MOST_BY_WORD),
					this.byName.values().stream().filter((all) -> all.size() <= MOST_BY_NAME))
			.forEach((all) -> among(all, seen, compare));
		this.byCell.forEach((cell, all) -> {
			List<Integer> around = new ArrayList<>(all);
			Stream.of(1L, rows(1) - 1, rows(1), rows(1) + 1)
				.forEach((step) -> around.addAll(this.byCell.getOrDefault(cell + step, List.of())));
			among(around, seen, compare);
		});
	}

	private void among(List<Integer> indexes, Set<Long> seen, BiConsumer<Entry, Entry> compare) {
		for (int i = 0; i < indexes.size(); i++) {
			for (int j = i + 1; j < indexes.size(); j++) {
				int one = Math.min(indexes.get(i), indexes.get(j));
				int other = Math.max(indexes.get(i), indexes.get(j));
				if (one != other && seen.add(((long) one << Integer.SIZE) | other)) {
					compare.accept(this.entries.get(one), this.entries.get(other));
				}
			}
		}
	}

	private static long cell(Entry.Point point) {
		return rows((long) Math.floor(point.latitude() / CELL)) + (long) Math.floor(point.longitude() / CELL);
	}

	private static long rows(long row) {
		return row * 1_000_000;
	}

	private static <K> void add(Map<K, List<Integer>> map, K key, int index) {
		map.computeIfAbsent(key, (absent) -> new ArrayList<>()).add(index);
	}

}
