package ke.njia.sealing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Every property of every node and relationship as the owner of the database reads it,
 * searched for words that must not be there.
 */
public final class StoredCanaries {

	private static final String EVERYTHING = """
			MATCH (n) WHERE none(label IN labels(n) WHERE label IN $reference)
			RETURN labels(n)[0] AS label, n AS entity
			UNION ALL
			MATCH ()-[r]->()
			RETURN type(r) AS label, r AS entity
			""";

	/** Words of the network, not of a person. */
	private static final List<String> REFERENCE = List.of("County", "ServiceType", "ViolationType", "Language",
			"Institution", "Organization", "Service", "Location", "ServiceAtLocation", "ServiceArea", "Schedule",
			"Capacity", "ReferenceLoad", "NetworkRevision", "FieldChange", "__Neo4jMigration", "__Neo4jMigrationsLock");

	private final Neo4jClient neo4j;

	public StoredCanaries(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/**
	 * Where the words are found, as {@code Label.property}, and how many were looked at.
	 */
	public Found search(Collection<String> words) {
		Collection<Record> stored = this.neo4j.query(EVERYTHING)
			.bind(REFERENCE)
			.to("reference")
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all();
		TreeSet<String> places = new TreeSet<>();
		int looked = 0;
		for (Record row : stored) {
			Map<String, Value> properties = row.get("entity").asMap((value) -> value);
			for (Map.Entry<String, Value> property : properties.entrySet()) {
				looked++;
				String text = text(property.getValue());
				words.stream()
					.filter(text::contains)
					.forEach((word) -> places.add(row.get("label").asString() + "." + property.getKey()));
			}
		}
		return new Found(places, looked);
	}

	/** Bytes are read as text, too. */
	private static String text(Value value) {
		List<String> forms = new ArrayList<>(List.of(value.toString()));
		if (value.hasType(org.neo4j.driver.types.TypeSystem.getDefault().BYTES())) {
			forms.add(new String(value.asByteArray(), java.nio.charset.StandardCharsets.UTF_8));
		}
		return String.join("\n", forms);
	}

	public record Found(TreeSet<String> places, int looked) {
	}

}
