package ke.njia.consent;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ke.njia.kernel.GraphInstant;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The consents stored. Withdrawing marks one; nothing is ever deleted here.
 */
@Component
class Consents {

	private static final String LIST = """
			MATCH (k:Consent)-[:GIVEN_FOR]->(c:CaseFile {id: $caseFile})
			RETURN k AS consent, c.id AS caseFile
			ORDER BY k.recordedAt DESC, k.id
			""";

	private static final String FIND = """
			MATCH (k:Consent {id: $id})-[:GIVEN_FOR]->(c:CaseFile)
			RETURN k AS consent, c.id AS caseFile
			""";

	private static final String ADD = """
			MATCH (c:CaseFile {id: $caseFile})
			CREATE (k:Consent)-[:GIVEN_FOR]->(c)
			SET k = $consent
			""";

	private static final String WITHDRAW = """
			MATCH (k:Consent {id: $id})
			SET k.withdrawnAt = $at
			""";

	private final Neo4jClient neo4j;

	Consents(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	List<Consent> listFor(String caseFileId) {
		return List.copyOf(this.neo4j.query(LIST)
			.bind(caseFileId)
			.to("caseFile")
			.fetchAs(Consent.class)
			.mappedBy((types, row) -> consent(row))
			.all());
	}

	Optional<Consent> find(String id) {
		return this.neo4j.query(FIND)
			.bind(id)
			.to("id")
			.fetchAs(Consent.class)
			.mappedBy((types, row) -> consent(row))
			.one();
	}

	void add(Consent consent) {
		this.neo4j.query(ADD).bindAll(Map.of("caseFile", consent.caseFileId(), "consent", properties(consent))).run();
	}

	void withdraw(String id, Instant at) {
		this.neo4j.query(WITHDRAW).bind(id).to("id").bind(GraphInstant.stored(at)).to("at").run();
	}

	private static Map<String, @Nullable Object> properties(Consent consent) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("id", consent.id());
		properties.put("recipient", consent.recipientId());
		properties.put("purpose", consent.purpose().name());
		properties.put("items", consent.items().stream().map(Enum::name).toList());
		properties.put("abroad", consent.abroad());
		properties.put("form", consent.form().name());
		properties.put("language", consent.language());
		properties.put("recordedAt", GraphInstant.stored(consent.recordedAt()));
		properties.put("until", GraphInstant.stored(consent.until()));
		return properties;
	}

	private static Consent consent(Record row) {
		Value node = row.get("consent");
		return new Consent(node.get("id").asString(), row.get("caseFile").asString(),
				node.get("recipient").isNull() ? null : node.get("recipient").asString(),
				Purpose.valueOf(node.get("purpose").asString()),
				node.get("items").asList((item) -> DataItem.valueOf(item.asString())), node.get("abroad").asBoolean(),
				ConsentForm.valueOf(node.get("form").asString()), node.get("language").asString(),
				GraphInstant.read(node.get("recordedAt")), GraphInstant.read(node.get("until")),
				GraphInstant.readOrNull(node.get("withdrawnAt")));
	}

}
