package ke.njia.exchange.hsds;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import ke.njia.exchange.reading.HsdsWords;
import ke.njia.vocabulary.ServiceType;

/**
 * Our kinds of help, and the words of {@link HsdsWords}, as a taxonomy of HSDS and as
 * attributes of entries.
 */
final class HsdsTaxonomy {

	/** What it is called. */
	static final String NAME = "njia";

	private HsdsTaxonomy() {
	}

	static String id() {
		return HsdsIds.of(HsdsTable.TAXONOMIES.path(), NAME);
	}

	static Map<String, Object> taxonomy() {
		return new Document().with("id", id())
			.with("name", NAME)
			.with("description", "Kinds of help of this directory, and its words for what HSDS has no column for")
			.with("version", "1")
			.done();
	}

	static String termId(String code) {
		return HsdsIds.of(HsdsTable.TAXONOMY_TERMS.path(), code);
	}

	static Map<String, Object> term(ServiceType type) {
		return term(type.code(), type.name().en());
	}

	/** That a service is a kind of help. */
	static Map<String, Object> typed(String id, String type, String name) {
		return new Document().with("id", HsdsIds.of("attribute", id + HsdsWords.TYPE))
			.with("link_type", HsdsWords.TYPE)
			.with("link_entity", HsdsTable.SERVICES.entity())
			.with("taxonomy_term", term(type, name))
			.done();
	}

	/** Says something of an entry under one of our words, unless it is empty. */
	static void say(List<Map<String, Object>> attributes, String id, String word, String value) {
		if (!value.isEmpty()) {
			attributes.add(new Document().with("id", HsdsIds.of("attribute", id + word))
				.with("link_type", word)
				.with("value", value)
				.with("taxonomy_term", term(word, word))
				.done());
		}
	}

	/** Codes as one value. */
	static String joined(Collection<?> codes) {
		return codes.stream().map(String::valueOf).sorted().collect(Collectors.joining("|"));
	}

	private static Map<String, Object> term(String code, String name) {
		return new Document().with("id", termId(code))
			.with("code", code)
			.with("name", name)
			.with("description", name)
			.with("taxonomy", NAME)
			.done();
	}

}
