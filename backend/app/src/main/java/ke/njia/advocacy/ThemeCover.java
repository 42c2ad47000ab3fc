package ke.njia.advocacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The fewest submissions that together cover the themes wanted, exactly: every set of a
 * size is looked at before a larger one. Among the fewest the one whose identifiers come
 * first, so that it is always the same.
 *
 * @param chosen identifiers of the submissions, in order
 * @param covered by which of them each theme is covered
 * @param open themes that none covers
 */
public record ThemeCover(List<String> chosen, Map<String, List<String>> covered, Set<String> open) {

	/** Themes that can be asked for at once. */
	public static final int MOST = 20;

	/** Submissions that can be chosen from: the combinations of more would not end. */
	static final int MOST_SUBMISSIONS = 24;

	public ThemeCover {
		chosen = List.copyOf(chosen);
		covered = Map.copyOf(covered);
		open = Set.copyOf(open);
	}

	/**
	 * Finds it.
	 * @param themes what each submission covers, by identifier
	 */
	static ThemeCover of(Map<String, Set<String>> themes, Set<String> wanted) {
		Map<String, Set<String>> useful = useful(themes, wanted);
		Set<String> possible = new TreeSet<>();
		useful.values().forEach(possible::addAll);
		List<String> ids = List.copyOf(useful.keySet());
		List<String> chosen = new ArrayList<>();
		for (int size = 0; size <= ids.size(); size++) {
			if (search(ids, 0, size, useful, possible, chosen)) {
				break;
			}
		}
		Map<String, List<String>> covered = new TreeMap<>();
		possible.forEach((theme) -> covered.put(theme,
				chosen.stream().filter((id) -> useful.getOrDefault(id, Set.of()).contains(theme)).toList()));
		Set<String> open = new TreeSet<>(wanted);
		open.removeAll(possible);
		return new ThemeCover(chosen, covered, open);
	}

	private static boolean search(List<String> ids, int from, int size, Map<String, Set<String>> themes,
			Set<String> missing, List<String> chosen) {
		if (missing.isEmpty()) {
			return true;
		}
		for (int index = from; size > 0 && index <= ids.size() - size; index++) {
			Set<String> rest = new TreeSet<>(missing);
			rest.removeAll(themes.getOrDefault(ids.get(index), Set.of()));
			chosen.add(ids.get(index));
			if (search(ids, index + 1, size - 1, themes, rest, chosen)) {
				return true;
			}
			chosen.removeLast();
		}
		return false;
	}

	/**
	 * Submissions that cover anything wanted: those that cover most, if there are many.
	 */
	private static Map<String, Set<String>> useful(Map<String, Set<String>> themes, Set<String> wanted) {
		Map<String, Set<String>> useful = new TreeMap<>();
		themes.entrySet()
			.stream()
			.map((entry) -> Map.entry(entry.getKey(), common(entry.getValue(), wanted)))
			.filter((entry) -> !entry.getValue().isEmpty())
			.sorted(Comparator.comparing((Map.Entry<String, Set<String>> entry) -> -entry.getValue().size())
				.thenComparing(Map.Entry::getKey))
			.limit(MOST_SUBMISSIONS)
			.forEach((entry) -> useful.put(entry.getKey(), entry.getValue()));
		return useful;
	}

	private static Set<String> common(Set<String> some, Set<String> others) {
		Set<String> common = new TreeSet<>(some);
		common.retainAll(others);
		return common;
	}

}
