package ke.njia.appeals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ke.njia.AppealScript;
import ke.njia.Portal;
import tools.jackson.databind.JsonNode;

/**
 * What tests of publications put down and look at, through the portal's own door.
 */
abstract class PublicationChecks extends AppealChecks {

	static final String LOG = """
			query P($filter: PublicationFilterInput) { publications(filter: $filter) { id reference bodyName warnings
			  caseFileId current { number kind reference publishedOn link namesPerson namesSource } } }""";

	static final String TOTALS = "{ publicationTotals { body bodyName cases { atLeast fewerThanFive } } }";

	static final String TABLE = "query T($filter: PublicationFilterInput) { publicationTable(filter: $filter) }";

	private static final String PUBLICATION = """
			publication { id warnings current { number reference } revisions { number reference } }
			userErrors { code path facts { name value } }""";

	private static final String BESIDE = """
			query C($id: ID!) { caseFile(id: $id) { appeals { addressees { sending {
			  publications { id warnings current { number reference link } revisions { reference } } } } } } }""";

	JsonNode record(String person, String sending, Map<String, ?> other) {
		return act(person, "recordPublication", Map.of("sending", sending, "told", AppealScript.publication(other)));
	}

	/** One that is put down; its identifier. */
	String recorded(String sending, Map<String, ?> other) {
		JsonNode done = record("coordinator", sending, other);
		if (!done.get("userErrors").isEmpty()) {
			throw new AssertionError("Not put down: " + done);
		}
		return done.at("/publication/id").asString();
	}

	JsonNode correct(String person, String publication, int revision, Map<String, ?> other) {
		return act(person, "correctPublication",
				Map.of("publication", publication, "revision", revision, "told", AppealScript.publication(other)));
	}

	/** Those on the only sending of a case. */
	JsonNode beside(String caseFile) {
		return this.portal.ask("coordinator", BESIDE, Map.of("id", caseFile))
			.at("/caseFile/appeals/0/addressees/0/sending/publications");
	}

	/** What the log shows of a case. */
	List<JsonNode> logged(String caseFile, Map<String, ?> filter) {
		return this.portal.ask("coordinator", LOG, Map.of("filter", filter))
			.get("publications")
			.valueStream()
			.filter((line) -> line.get("caseFileId").asString().equals(caseFile))
			.toList();
	}

	long stored(String caseFile) {
		return count("MATCH (p:AppealPublication)-[:FOR]->(:CaseFile {id: $id}) RETURN count(p)", caseFile);
	}

	private JsonNode act(String person, String act, Map<String, ?> given) {
		Map<String, Object> input = new HashMap<>(Map.of("idempotencyKey", Portal.newKey()));
		input.putAll(given);
		return this.portal
			.ask(person,
					"mutation M($input: %s!) { %s(input: $input) { %s } }"
						.formatted(Character.toUpperCase(act.charAt(0)) + act.substring(1) + "Input", act, PUBLICATION),
					Map.of("input", input))
			.get(act);
	}

}
