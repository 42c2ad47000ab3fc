package ke.njia.consent;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import ke.njia.kernel.GraphInstant;
import ke.njia.kernel.Sha256;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The register of who has been shown what of a case, one line for each recipient.
 */
@Component
class Tellings {

	private static final String ADD = """
			MATCH (c:CaseFile {id: $caseFile})
			MERGE (t:Telling {id: $id})
			ON CREATE SET t.recipient = $recipient, t.items = [], t.firstAt = $at
			SET t.lastAt = $at, t.items = t.items + [item IN $items WHERE NOT item IN t.items]
			MERGE (t)-[:OF]->(c)
			""";

	private static final String LIST = """
			MATCH (t:Telling)-[:OF]->(:CaseFile {id: $caseFile})
			RETURN t AS telling
			ORDER BY t.firstAt, t.id
			""";

	private final Neo4jClient neo4j;

	Tellings(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	void add(String caseFileId, String recipientId, Collection<DataItem> items, Instant at) {
		this.neo4j.query(ADD)
			.bindAll(Map.of("caseFile", caseFileId, "id", Sha256.of(caseFileId, recipientId), "recipient", recipientId,
					"items", items.stream().map(Enum::name).sorted().toList(), "at",
					Objects.requireNonNull(GraphInstant.stored(at))))
			.run();
	}

	List<Telling> listFor(String caseFileId, Predicate<String> covered) {
		return List.copyOf(this.neo4j.query(LIST)
			.bind(caseFileId)
			.to("caseFile")
			.fetchAs(Telling.class)
			.mappedBy((types, row) -> telling(row, covered))
			.all());
	}

	private static Telling telling(Record row, Predicate<String> covered) {
		Value node = row.get("telling");
		String recipient = node.get("recipient").asString();
		return new Telling(recipient, node.get("items").asList((item) -> DataItem.valueOf(item.asString())),
				GraphInstant.read(node.get("firstAt")), GraphInstant.read(node.get("lastAt")), covered.test(recipient));
	}

}
