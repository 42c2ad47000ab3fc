package ke.njia.exchange.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Attributes of the entries of an HSDS package: their terms, and what HSDS has no column
 * for, whose {@code link_type} is one of {@link HsdsWords}.
 */
final class HsdsAttributes {

	private final Map<String, List<Entity>> attributes;

	private final Map<String, Entity> taxonomy;

	private final HsdsTerms terms;

	HsdsAttributes(HsdsTables tables, HsdsTerms terms) {
		this.attributes = tables.by(HsdsTables.ATTRIBUTES, "link_id");
		this.taxonomy = tables.byId(HsdsTables.TERMS);
		this.terms = terms;
	}

	/** The kind of help of a service; empty when it is none of ours. */
	String type(Entity service) {
		return of(service).map(this::code)
			.filter((code) -> !code.isEmpty())
			.flatMap((code) -> ServiceNames.find(code).stream())
			.findFirst()
			.orElse((this.terms.serviceType() != null) ? this.terms.serviceType() : "");
	}

	/** The first code that stands under that word; empty when none does. */
	String first(Entity entity, String word) {
		return codes(entity, word).stream().findFirst().orElse("");
	}

	/** The codes that stand under that word. */
	Set<String> codes(Entity entity, String word) {
		return values(entity, word).flatMap((value) -> Arrays.stream(value.split("\\|")))
			.filter((value) -> value.matches("[A-Za-z0-9_-]{1,60}"))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** The text that stands under that word; empty when none does. */
	String text(Entity entity, String word) {
		return values(entity, word).findFirst().orElse("");
	}

	private Stream<String> values(Entity entity, String word) {
		return of(entity).filter((attribute) -> attribute.get("link_type").equals(word))
			.map((attribute) -> attribute.get("value"));
	}

	private Stream<Entity> of(Entity entity) {
		return this.attributes.getOrDefault(entity.id(), List.of()).stream();
	}

	private String code(Entity attribute) {
		Entity term = this.taxonomy.get(attribute.get("taxonomy_term_id"));
		return (term != null) ? term.get("code", "name") : attribute.get("code");
	}

}
