package ke.njia.incidents;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ke.njia.Portal;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What tests of group incidents do: open one, add people, read it, have it planned.
 */
abstract class IncidentSteps {

	static final String ERRORS = "userErrors { code path facts { name value } }";

	static final String OPEN = "mutation O($input: OpenGroupIncidentInput!) { openGroupIncident(input: $input) {"
			+ " incident { id size } " + ERRORS + " } }";

	static final String ADD = "mutation A($input: AddGroupPersonsInput!) { addGroupPersons(input: $input) {"
			+ " incident { id size } " + ERRORS + " } }";

	static final String CONFIRM = "mutation C($input: ConfirmSurgeInput!) { confirmSurge(input: $input) { asked "
			+ ERRORS + " } }";

	static final String PLAN = """
			query P($id: ID!) { surgePlan(incident: $id, serviceType: "paralegal") {
			  persons notAgreed unassigned stationsWithout missedClocks
			  shares { organization { id } parts { serviceAtLocation { id } places caseFiles stations } late }
			  bottleneck { stations persons shortBy before servicesAtLocation { id } } } }""";

	static final String READ = """
			query I($id: ID!) { groupIncident(id: $id) {
			  label size alikeElsewhere stations { name county { code } } needs { code }
			  persons(first: 50) { edges { node {
			    caseFileId reference name station alike agreed referrals { status receiver { id } } } } } } }""";

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	final String opened() {
		return openedBy("coordinator");
	}

	final String openedBy(String username) {
		Map<String, Object> input = new HashMap<>(Map.of("idempotencyKey", Portal.newKey(), "label",
				"March on Uhuru Highway (example)", "violationType", "arbitrary-arrest", "arrestedEarliest",
				Instant.now().minus(Duration.ofHours(2)).toString(), "harmWithin", "HOURS_24", "stations",
				List.of(Map.of("county", 7, "name", "Garissa Central (example)"),
						Map.of("county", 47, "name", "Kasarani (example)")),
				"needs", List.of("paralegal"), "basis", "VITAL_INTEREST", "thresholds",
				List.of(threshold("SEVERITY"), threshold("IMMEDIACY"), threshold("FEASIBILITY"))));
		input.putAll(Map.of("channel", "FIELD_MONITOR", "reliability", "UNSURE"));
		JsonNode payload = this.portal.ask(username, OPEN, Map.of("input", input)).get("openGroupIncident");
		assertThat(payload.get("userErrors")).isEmpty();
		return payload.at("/incident/id").asString();
	}

	static Map<String, String> threshold(String code) {
		return Map.of("code", code, "answer", "YES", "reason", "Told by monitors on the phone");
	}

	static Map<String, Object> row(String name, int station, String agreedIn) {
		Map<String, Object> row = new HashMap<>(Map.of("name", name, "station", station));
		if (agreedIn != null) {
			row.put("agreedIn", agreedIn);
		}
		return row;
	}

	@SafeVarargs
	static Map<String, Object> rows(String incident, Map<String, Object>... rows) {
		return Map.of("idempotencyKey", Portal.newKey(), "incident", incident, "rows", List.of(rows));
	}

	final JsonNode add(Map<String, Object> input) {
		return this.portal.ask("coordinator", ADD, Map.of("input", input)).get("addGroupPersons");
	}

	static Map<String, Object>[] people(int station, int number) {
		List<Map<String, Object>> people = new ArrayList<>();
		for (int i = 0; i < number; i++) {
			people.add(row("Person %d (example)".formatted(i), station, "som"));
		}
		return array(people);
	}

	@SuppressWarnings("unchecked")
	static Map<String, Object>[] array(List<Map<String, Object>> rows) {
		return rows.toArray(Map[]::new);
	}

	final JsonNode read(String id) {
		return this.portal.ask("coordinator", READ, Map.of("id", id)).get("groupIncident");
	}

	final List<String> everybody(String id) {
		return read(id).at("/persons/edges")
			.values()
			.stream()
			.map((edge) -> edge.at("/node/caseFileId").asString())
			.toList();
	}

	final JsonNode plan(String id) {
		return this.portal.ask("coordinator", PLAN, Map.of("id", id)).get("surgePlan");
	}

}
