package ke.njia.appeals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import ke.njia.AppealScript;
import ke.njia.CaseScript;
import ke.njia.Portal;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What tests of appeals look at, each from the side that may see it.
 */
abstract class AppealChecks {

	static final String ROOM = """
			{ receivedAppeals { id code subject language sha256 sentAt acknowledgedAt reference sender { id }
			  annexes { id mediaType bytes sha256 } messages { kind words } } }""";

	private static final String LIST = """
			query A($id: ID!) { caseFile(id: $id) { appeals { id state versions { number } missing { code path }
			  addressees { body sending { id toBeMailed lockedAt replyDue replySource answered messages { kind words } } } } } }""";

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	void assertNothingSent(AppealScript appeal) {
		assertThat(count("MATCH (s:AppealSending)-[:FOR]->(:CaseFile {id: $id}) RETURN count(s)", appeal.caseFile()))
			.isZero();
		assertThat(count("MATCH (t:Telling|Transfer)-[:FOR]->(:CaseFile {id: $id}) RETURN count(t)", appeal.caseFile()))
			.isZero();
		assertThat(actions(appeal.caseFile())).doesNotContain("appeal-sent");
	}

	void consentFor(String caseFile, String kind, String recipient) {
		Map<String, Object> other = kind.equals("TRANSFER") ? Map.of("risksExplained", true) : Map.of();
		Map<String, Object> input = new HashMap<>(Map.of("kind", kind, "purpose", "APPEAL", "recipient", recipient));
		input.putAll(other);
		JsonNode done = CaseScript.held(this.portal, "coordinator", caseFile).consent(input);
		assertThat(done.get("userErrors")).as("%s", done).isEmpty();
	}

	void withdraw(String consent) {
		this.portal.ask("coordinator",
				"mutation W($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { userErrors { code } } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "consent", consent)));
	}

	JsonNode listed(String caseFile) {
		return this.portal.ask("coordinator", LIST, Map.of("id", caseFile)).at("/caseFile/appeals");
	}

	/** What of its appeals stands between a case and its end. */
	List<String> points(String caseFile) {
		return this.portal
			.ask("coordinator", "query P($id: ID!) { caseFile(id: $id) { closingPoints { code } } }",
					Map.of("id", caseFile))
			.at("/caseFile/closingPoints")
			.valueStream()
			.map((point) -> point.get("code").asString())
			.filter((code) -> code.startsWith("APPEAL") || code.startsWith("BODY"))
			.toList();
	}

	List<String> ids() {
		return this.portal.ask(AppealScript.READER, ROOM)
			.get("receivedAppeals")
			.valueStream()
			.map((one) -> one.get("id").asString())
			.toList();
	}

	JsonNode received(String id) {
		return this.portal.ask(AppealScript.READER, ROOM)
			.get("receivedAppeals")
			.valueStream()
			.filter((one) -> one.get("id").asString().equals(id))
			.findFirst()
			.orElseThrow();
	}

	List<String> actions(String caseFile) {
		return List.copyOf(this.neo4j.query("MATCH (l:AuditLeaf {about: $id}) RETURN l.action")
			.bind(caseFile)
			.to("id")
			.fetchAs(String.class)
			.all());
	}

	long count(String cypher, String id) {
		return this.neo4j.query(cypher).bind(id).to("id").fetchAs(Long.class).one().orElseThrow();
	}

	static String code(JsonNode payload) {
		return payload.at("/userErrors/0/code").asString("");
	}

	static <T> List<T> atOnce(int many, IntFunction<T> act) throws Exception {
		try (var threads = Executors.newFixedThreadPool(many)) {
			List<T> done = new ArrayList<>();
			for (var one : threads.invokeAll(
					IntStream.range(0, many).mapToObj((number) -> (Callable<T>) () -> act.apply(number)).toList())) {
				done.add(one.get());
			}
			return done;
		}
	}

}
