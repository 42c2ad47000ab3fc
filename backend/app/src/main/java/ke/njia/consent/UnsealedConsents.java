package ke.njia.consent;

import java.util.Collection;
import java.util.Map;

import ke.njia.kernel.UnitOfWork;
import ke.njia.sealing.Seals;
import ke.njia.sealing.OpeningStep;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.core.annotation.Order;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Consents as version 0.1 stored them. They are sealed after their cases, whose keys they
 * need.
 */
@Component
@Order(3)
class UnsealedConsents implements OpeningStep {

	private static final String HOLD = """
			MATCH (k:Consent)
			WHERE k.sealed IS NULL AND k.purpose IS NOT NULL
			  AND EXISTS { (k)-[:GIVEN_FOR]->(:CaseFile)-[:HELD_BY]->(:Organization) }
			WITH k LIMIT $most
			SET k.lockedAt = datetime()
			RETURN k.id AS id
			""";

	/**
	 * A question of its own: within one, the database may remember what it read before.
	 */
	private static final String READ = """
			MATCH (k:Consent)-[:GIVEN_FOR]->(c:CaseFile)-[:HELD_BY]->(o:Organization)
			WHERE k.id IN $ids AND k.sealed IS NULL
			RETURN k AS consent, c.id AS caseFile, o.id AS lead
			""";

	private static final String SEAL = """
			MATCH (k:Consent {id: $id})
			SET k.sealed = $sealed
			REMOVE k.recipient, k.purpose, k.items, k.abroad, k.form, k.language, k.lockedAt
			""";

	private final Neo4jClient neo4j;

	private final UnitOfWork work;

	private final Seals seals;

	UnsealedConsents(Neo4jClient neo4j, UnitOfWork work, Seals seals) {
		this.neo4j = neo4j;
		this.work = work;
		this.seals = seals;
	}

	@Override
	public int doSome(int most) {
		return this.work.perform(() -> {
			Collection<String> held = this.neo4j.query(HOLD).bind(most).to("most").fetchAs(String.class).all();
			this.neo4j.query(READ)
				.bind(held)
				.to("ids")
				.fetchAs(Record.class)
				.mappedBy((types, row) -> row)
				.all()
				.forEach(this::seal);
			return held.size();
		});
	}

	private void seal(Record row) {
		Value node = row.get("consent");
		String id = node.get("id").asString();
		byte[] sealed = this.seals.seal(Consents.place(id, row.get("caseFile").asString(), row.get("lead").asString()),
				agreed(node));
		this.neo4j.query(SEAL).bindAll(Map.of("id", id, "sealed", sealed)).run();
	}

	private static SealedConsent agreed(Value node) {
		return new SealedConsent(node.get("recipient").isNull() ? null : node.get("recipient").asString(),
				Purpose.valueOf(node.get("purpose").asString()),
				node.get("items").asList((item) -> DataItem.valueOf(item.asString())), node.get("abroad").asBoolean(),
				ConsentForm.valueOf(node.get("form").asString()), node.get("language").asString());
	}

}
