package ke.njia.workflow;

import java.util.List;
import java.util.Map;

import ke.njia.CaseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Risks are judged, every judgement stays, and a decision says what was not judged.
 */
@PortalTest
class RiskIT {

	private static final String READ = """
			query R($id: ID!) { caseFile(id: $id) { risks { whom level reason mine } decisions { unassessed } } }""";

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@Test
	void everyJudgementStaysAndADecisionSaysWhatWasNotJudged() {
		WorkDoor door = new WorkDoor(this.portal, this.neo4j);
		String id = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").id();
		String first = door.decide("duty-lead", id, "NEEDS_MORE", "RISK_UNCLEAR", "").at("/decision/id").asString();
		assess(door, id, risk("PERSON", "HIGH", "Threats to the family"),
				risk("RESPONDERS", "UNKNOWN", "Nobody asked"));
		assess(door, id, risk("PERSON", "MEDIUM", "Moved to another county"));
		door.decide("duty-lead", id, "APPROVED", "THRESHOLDS_MET", first);
		JsonNode read = this.portal.ask("coordinator", READ, Map.of("id", id)).get("caseFile");
		assertThat(read.get("risks").values())
			.extracting((one) -> one.get("whom").asString() + one.get("level").asString())
			.hasSize(3)
			.startsWith("PERSONMEDIUM")
			.contains("PERSONHIGH", "RESPONDERSUNKNOWN");
		assertThat(read.at("/risks/0/mine").asBoolean()).isTrue();
		assertThat(read.at("/decisions/0/unassessed").values()).extracting(JsonNode::asString)
			.containsExactly("OTHERS");
		assertThat(read.at("/decisions/1/unassessed").values()).as("nothing was judged then, and it was no hindrance")
			.extracting(JsonNode::asString)
			.containsExactly("PERSON", "OTHERS", "RESPONDERS");
		assertThat(door.leaves("risk-assessed", id)).isEqualTo(2);
	}

	@Test
	void everyFaultIsNamedAndNothingIsStored() {
		WorkDoor door = new WorkDoor(this.portal, this.neo4j);
		String id = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").id();
		List<List<Map<String, Object>>> wrong = List.of(List.of(), List.of(risk("PERSON", "LOW", "no")),
				List.of(risk("PERSON", "LOW", "x".repeat(501))),
				List.of(risk("PERSON", "LOW", "Calm now"), risk("PERSON", "HIGH", "Threats")));
		wrong.forEach((risks) -> assertThat(WorkDoor
			.code(door.act("coordinator", "assessRisk", "caseFile { id }", Map.of("caseFile", id, "risks", risks))))
			.isEqualTo("INVALID"));
		assertThat(wrong).hasSize(4);
		assertThat(this.portal.ask("coordinator", READ, Map.of("id", id)).at("/caseFile/risks")).isEmpty();
	}

	@SafeVarargs
	private static void assess(WorkDoor door, String id, Map<String, Object>... risks) {
		assertThat(door
			.act("coordinator", "assessRisk", "caseFile { id }", Map.of("caseFile", id, "risks", List.of(risks)))
			.get("userErrors")).isEmpty();
	}

	private static Map<String, Object> risk(String whom, String level, String reason) {
		return Map.of("whom", whom, "level", level, "reason", reason);
	}

}
