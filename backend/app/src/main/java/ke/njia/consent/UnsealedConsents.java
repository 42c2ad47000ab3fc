package ke.njia.consent;

import java.util.Map;

import ke.njia.sealing.OpeningStep;
import ke.njia.sealing.SealingInPlace;
import ke.njia.sealing.Seals;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.core.annotation.Order;
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

	private final SealingInPlace inPlace;

	private final Seals seals;

	UnsealedConsents(SealingInPlace inPlace, Seals seals) {
		this.inPlace = inPlace;
		this.seals = seals;
	}

	@Override
	public int doSome(int most) {
		return this.inPlace.sealSome(new SealingInPlace.Statements(HOLD, READ, SEAL), most, this::sealed);
	}

	private Map<String, Object> sealed(Record row) {
		Value node = row.get("consent");
		String id = node.get("id").asString();
		return Map.of("id", id, "sealed", this.seals
			.seal(Consents.place(id, row.get("caseFile").asString(), row.get("lead").asString()), agreed(node)));
	}

	private static SealedConsent agreed(Value node) {
		return new SealedConsent(null, node.get("recipient").isNull() ? null : node.get("recipient").asString(),
				Purpose.valueOf(node.get("purpose").asString()),
				node.get("items").asList((item) -> DataItem.valueOf(item.asString())), node.get("abroad").asBoolean(),
				ConsentForm.valueOf(node.get("form").asString()), node.get("language").asString(), null, null, null,
				null, null, null);
	}

}
