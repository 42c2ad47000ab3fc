package ke.njia.advocacy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ke.njia.kernel.LocalizedText;
import ke.njia.vocabulary.ReferenceFile;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Themes of the reference file, and those that imported files brought beside them.
 */
@Component
class Themes {

	private static final Map<String, Theme> KNOWN = ReferenceFile.of("advocacy/themes.csv")
		.rows(Themes::theme)
		.stream()
		.collect(Collectors.toUnmodifiableMap(Theme::code, Function.identity()));

	private static final String BROUGHT = """
			MATCH (t:UprTheme)
			RETURN t.code AS code, t.printed AS printed
			""";

	private final Neo4jClient neo4j;

	Themes(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/** All of them, by code. */
	List<Theme> list() {
		Stream<Theme> brought = this.neo4j.query(BROUGHT)
			.fetchAs(Theme.class)
			.mappedBy((types, row) -> named(row.get("code").asString(), row.get("printed").asString("")))
			.all()
			.stream();
		return Stream.concat(KNOWN.values().stream(), brought)
			.collect(Collectors.toMap(Theme::code, Function.identity(), (one, same) -> one))
			.values()
			.stream()
			.sorted(Comparator.comparing(Theme::code))
			.toList();
	}

	/** Those of a list of codes, in its order. */
	List<Theme> named(List<String> codes) {
		Map<String, Theme> all = KNOWN.keySet().containsAll(codes) ? KNOWN
				: list().stream().collect(Collectors.toMap(Theme::code, Function.identity()));
		return codes.stream().map((code) -> all.getOrDefault(code, named(code, code))).toList();
	}

	Optional<Theme> find(String code) {
		return list().stream().filter((theme) -> theme.code().equals(code)).findFirst();
	}

	private static Theme named(String code, String printed) {
		Theme known = KNOWN.get(code);
		return (known != null) ? known : new Theme(code, new LocalizedText(printed, printed), Set.of());
	}

	private static Theme theme(ReferenceFile.Row row) {
		return new Theme(row.text("code"), new LocalizedText(row.text("en"), row.text("sw")),
				Set.copyOf(row.list("keywords")));
	}

}
