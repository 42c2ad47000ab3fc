package ke.njia.exchange.reading;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import ke.njia.vocabulary.ReferenceFile;

/**
 * What the services of other registers are in our vocabulary. A name that is not in the
 * table is nothing of ours: it is better not to offer a physiotherapist than to offer one
 * for care after torture.
 */
final class ServiceNames {

	private static final Map<String, String> KMHFL = ReferenceFile.of("exchange/kmhfl-services.csv")
		.rows((row) -> Map.entry(Text.folded(row.text("name")), row.text("service_type")))
		.stream()
		.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

	private static final Map<String, String> ENGLISH = ReferenceFile.of("vocabulary/service-types.csv")
		.rows((row) -> Map.entry(row.text("code"), row.text("en")))
		.stream()
		.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

	private ServiceNames() {
	}

	/** Kinds of help among service names, or tags, that are written in one cell. */
	static Set<String> kmhfl(String cell, String separator) {
		return kmhfl(Arrays.asList(cell.split(separator)));
	}

	static Set<String> kmhfl(Iterable<String> names) {
		Set<String> types = new TreeSet<>();
		names.forEach((name) -> {
			String type = KMHFL.get(Text.folded(name));
			if (type != null) {
				types.add(type);
			}
		});
		return types;
	}

	/** Whether it is a kind of help of ours. */
	static boolean knows(String type) {
		return ENGLISH.containsKey(type);
	}

	/** What a kind of help is called where the register has no name of its own. */
	static String of(String type) {
		return ENGLISH.getOrDefault(type, type);
	}

	/** The kind of help of ours that a word means: its code or its English name. */
	static java.util.Optional<String> find(String word) {
		String folded = Text.folded(word);
		return ENGLISH.entrySet()
			.stream()
			.filter((type) -> Text.folded(type.getKey()).equals(folded) || Text.folded(type.getValue()).equals(folded))
			.map(Map.Entry::getKey)
			.findFirst();
	}

}
