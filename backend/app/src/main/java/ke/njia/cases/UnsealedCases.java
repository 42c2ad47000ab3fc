package ke.njia.cases;

import java.util.Map;

import ke.njia.kernel.GraphInstant;
import ke.njia.kernel.RandomId;
import ke.njia.sealing.OpeningStep;
import ke.njia.sealing.SealingInPlace;
import ke.njia.sealing.Seals;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Cases as version 0.1 stored them: what was told in properties of its own.
 */
@Component
@Order(2)
class UnsealedCases implements OpeningStep {

	private static final String HOLD = """
			MATCH (c:CaseFile)
			WHERE c.sealed IS NULL AND c.violationType IS NOT NULL AND EXISTS { (c)-[:HELD_BY]->(:Organization) }
			WITH c LIMIT $most
			SET c.lockedAt = datetime()
			RETURN c.id AS id
			""";

	private static final String READ = """
			MATCH (c:CaseFile)-[:HELD_BY]->(o:Organization)
			WHERE c.id IN $ids AND c.sealed IS NULL
			RETURN c AS caseFile, o.id AS lead,
			       COLLECT { MATCH (c)-[:ASKS_FOR]->(n:Need) RETURN n { .id, .serviceType } } AS needs,
			       COLLECT { MATCH (c)-[:ANSWERED]->(t:Threshold)
			                 RETURN { node: elementId(t), answer: t.answer, reason: t.reason } } AS thresholds
			""";

	private static final String SEAL = """
			MATCH (c:CaseFile {id: $id})
			SET c.sealed = $sealed
			REMOVE c.disclosureSalt, c.violationType, c.county, c.occurredEarliest, c.occurredLatest, c.harmWithin,
			       c.languages, c.age, c.workerGender, c.accessible, c.safetyConcerns, c.perpetrators, c.neverTell,
			       c.maxTravelKm
			FOREACH (need IN $needs |
			  MERGE (n:Need {id: need.id}) SET n.sealed = need.sealed REMOVE n.serviceType)
			WITH c
			UNWIND $thresholds AS answered
			MATCH (c)-[:ANSWERED]->(t:Threshold) WHERE elementId(t) = answered.node
			SET t.id = answered.id, t.sealed = answered.sealed
			REMOVE t.answer, t.reason
			""";

	private final SealingInPlace inPlace;

	private final Seals seals;

	UnsealedCases(SealingInPlace inPlace, Seals seals) {
		this.inPlace = inPlace;
		this.seals = seals;
	}

	@Override
	public int doSome(int most) {
		return this.inPlace.sealSome(new SealingInPlace.Statements(HOLD, READ, SEAL), most, this::sealed);
	}

	private Map<String, Object> sealed(Record row) {
		Value node = row.get("caseFile");
		StoredCase stored = new StoredCase(this.seals, node.get("id").asString(), row.get("lead").asString());
		this.seals.prepare(stored.id(), stored.organization());
		return Map.of("id", stored.id(), "sealed",
				stored.told(new SealedCase.Told(account(node), node.get("disclosureSalt").asString(), null)), "needs",
				row.get("needs").asList((need) -> need(stored, need)), "thresholds",
				row.get("thresholds").asList((threshold) -> threshold(stored, threshold)));
	}

	private static Map<String, Object> need(StoredCase stored, Value need) {
		String id = need.get("id").asString();
		return Map.of("id", id, "sealed", stored.need(id, need.get("serviceType").asString()));
	}

	private static Map<String, Object> threshold(StoredCase stored, Value threshold) {
		String id = RandomId.next();
		return Map.of("node", threshold.get("node").asString(), "id", id, "sealed",
				stored.threshold(id,
						new SealedCase.Answered(ThresholdAnswer.valueOf(threshold.get("answer").asString()),
								threshold.get("reason").asString())));
	}

	private static Account account(Value node) {
		return new Account(node.get("violationType").asString(), node.get("county").asInt(),
				GraphInstant.read(node.get("occurredEarliest")), GraphInstant.read(node.get("occurredLatest")),
				HarmWithin.valueOf(node.get("harmWithin").asString()), node.get("languages").asList(Value::asString),
				number(node.get("age")),
				node.get("workerGender").isNull() ? null : Gender.valueOf(node.get("workerGender").asString()),
				node.get("accessible").asBoolean(),
				node.get("safetyConcerns").asList((concern) -> SafetyConcern.valueOf(concern.asString())),
				node.get("perpetrators").asList(Value::asString), node.get("neverTell").asList(Value::asString),
				number(node.get("maxTravelKm")), AccountSource.UNKNOWN);
	}

	private static @Nullable Integer number(Value value) {
		return value.isNull() ? null : Integer.valueOf(value.asInt());
	}

}
