package ke.njia.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * All that one batch says of one entry: a place with its hours and its check comes as
 * several records and is read and written once.
 *
 * @param type the kind of entry
 * @param id its identifier
 * @param entries what speaks of it, whole entries first
 * @param fields all they say
 */
record Saying(EntryType type, String id, List<NetworkEntry> entries, Map<String, @Nullable Object> fields) {

	/**
	 * What is said of each entry of one kind.
	 * @param twice told of what says again what was said before: it cannot be known which
	 * is meant
	 */
	static List<Saying> of(EntryType type, Collection<NetworkEntry> entries, Consumer<NetworkEntry> twice) {
		return entries.stream()
			.collect(Collectors.groupingBy(NetworkEntry::id, LinkedHashMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map((each) -> joined(type, each.getKey(), each.getValue(), twice))
			.toList();
	}

	/** Whether it is enough to make the entry where there is none. */
	boolean isWhole() {
		return this.entries.stream().anyMatch(NetworkEntry::isWhole);
	}

	private static Saying joined(EntryType type, String id, List<NetworkEntry> entries, Consumer<NetworkEntry> twice) {
		List<NetworkEntry> taken = new ArrayList<>();
		Map<String, @Nullable Object> fields = new LinkedHashMap<>();
		entries.stream().sorted(Comparator.comparing((entry) -> !entry.isWhole())).forEach((entry) -> {
			if (Collections.disjoint(fields.keySet(), entry.fields().keySet())) {
				fields.putAll(entry.fields());
				taken.add(entry);
			}
			else {
				twice.accept(entry);
			}
		});
		return new Saying(type, id, taken, fields);
	}

}
