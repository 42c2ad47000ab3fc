package ke.njia.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import ke.njia.CaseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.directory.Directory;
import ke.njia.directory.NetworkView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pairs are found, decided once, and every merge can be taken back exactly.
 */
@PortalTest
class DuplicatesIT {

	private static final long SEED = 20261121;

	private static final int STEPS = 18;

	private static final List<String> IDS = List.of("twin-a", "twin-b", "twin-c", "twin-d", "twin-e");

	/** Not routed to: the network is everybody's. */
	private static final String PLANT = """
			MATCH (c:County {code: 47}), (t:ServiceType {code: 'paralegal'}), (i:Institution) WITH c, t, i LIMIT 1
			CREATE (o:Organization {id: $id, name: $name, kind: 'test', country: 'KE', visibility: $visibility,
			                        source: 'planted (example)', planted: true})-[:SEATED_IN]->(c)
			CREATE (o)-[:OFFERS]->(s:Service {id: $id + '.s', name: $name + ' help', status: 'ACTIVE', planted: true})
			       -[:OF_TYPE]->(t)
			CREATE (s)-[:OFFERED_AT]->(p:ServiceAtLocation {id: $id + '.p', mode: 'ON_SITE', confidential: $confidential,
			        accessible: false, answerMinutes: 60, acceptPermille: 500, quarantined: true,
			        visibility: $visibility, planted: true})
			CREATE (p)-[:AT]->(l:Location {id: $id + '.l', name: $name, latitude: $latitude, longitude: 36.82, planted: true})
			       -[:IN_COUNTY]->(c)
			CREATE (o)-[:TIED_TO {kind: 'KIN_OF', source: 'planted (example)'}]->(i)
			""";

	private static final String TOUCH = "MATCH (r:NetworkRevision {id: 'network'}) SET r.revision = r.revision + 1";

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@Autowired
	Directory directory;

	@BeforeEach
	void plant() {
		for (int index = 0; index < IDS.size(); index++) {
			plant(IDS.get(index), "Kivuli Justice Centre (example)", "NETWORK", false, -1.28 + index * 0.001);
		}
		plant("twin-house", "Kivuli Justice Centre (example)", "NETWORK", true, -1.28);
		plant("twin-hidden", "Kivuli Justice Centre (example)", "COORDINATORS", false, -1.28);
		this.neo4j.query(TOUCH).run();
	}

	@AfterEach
	void remove() {
		this.neo4j.query("MATCH (n {planted: true}) DETACH DELETE n").run();
		this.neo4j.query("MATCH (n:DuplicatePair|DuplicateDecision) DETACH DELETE n").run();
		this.neo4j.query("MATCH (c:FieldChange) WHERE c.entry STARTS WITH 'twin-' DETACH DELETE c").run();
		this.neo4j.query(TOUCH).run();
	}

	@Test
	void pairsAreListedWithReasonsAndNothingConfidential() {
		JsonNode pairs = pairs("coordinator");
		assertThat(pairs.get("totalCount").asInt()).isGreaterThanOrEqualTo(10);
		assertThat(pairs.toString()).contains("twin-a", "SAME_NAME", "SAME_COUNTY", "NEAR")
			.doesNotContain("twin-house")
			.doesNotContain("twin-hidden");
		assertThat(pairs("administrator").get("totalCount")).isEqualTo(pairs.get("totalCount"));
		assertThat(decide("coordinator", "twin-a", "twin-house", "DIFFERENT", null).at("/userErrors/0/code").asString())
			.isEqualTo(decide("coordinator", "twin-a", "nobody", "DIFFERENT", null).at("/userErrors/0/code").asString())
			.isEqualTo("NOT_FOUND");
	}

	@Test
	void differentIsNotAskedAgainUntilTakenBack() {
		String pair = "twin-a|twin-b";
		assertThat(pairs("coordinator").toString()).contains(pair);
		String decision = decide("coordinator", "twin-b", "twin-a", "DIFFERENT", null).at("/decision/id").asString();
		assertThat(pairs("coordinator").toString()).doesNotContain(pair);
		assertThat(decide("duty-lead", "twin-a", "twin-b", "SAME", "twin-a").at("/userErrors/0/code").asString())
			.isEqualTo("ALREADY_DECIDED");
		assertThat(undo(decision).at("/decision/undoneAt").isNull()).isFalse();
		assertThat(undo(decision).at("/userErrors/0/code").asString()).isEqualTo("ALREADY_DECIDED");
		assertThat(pairs("coordinator").toString()).contains(pair);
	}

	@Test
	void whatBelongedToTheOneBelongsToTheOtherUntilTakenBack() {
		String before = everything();
		String decision = decide("coordinator", "twin-a", "twin-e", "SAME", "twin-e").at("/decision/id").asString();
		NetworkView merged = this.directory.current();
		assertThat(merged.organization("twin-a").retired()).isTrue();
		assertThat(merged.servicesOf("twin-a")).isEmpty();
		assertThat(merged.servicesOf("twin-e")).extracting((service) -> service.id())
			.containsExactlyInAnyOrder("twin-a.s", "twin-e.s");
		assertThat(merged.serviceAtLocation("twin-a.p").retired()).as("the same at the same spot").isTrue();
		assertThat(merged.conflicts().stream().filter((tie) -> tie.organizationId().equals("twin-a"))).isNotEmpty();
		assertThat(this.portal.ask("coordinator", "{ organization(id: \"twin-a\") { id } }")
			.at("/organization/id")
			.asString()).as("an old link leads on").isEqualTo("twin-e");
		assertThat(history()).as("the history says so").containsExactly("twin-a mergedInto twin-e");
		undo(decision);
		assertThat(this.directory.current().servicesOf("twin-a")).hasSize(1);
		assertThat(everything()).isEqualTo(before);
		this.neo4j.query("MATCH (o:Organization {id: 'twin-a'}) SET o.kind = 'other'").run();
		assertThat(everything()).as("the control: one changed property is seen").isNotEqualTo(before);
	}

	/** Merges and their taking back in any order leave what was there before. */
	@Test
	void anyOrderOfMergesAndTakingBackLeavesNothing() {
		String before = everything();
		Random random = new Random(SEED);
		List<String> standing = new ArrayList<>();
		int merges = 0;
		int refused = 0;
		for (int step = 0; step < STEPS; step++) {
			if (!standing.isEmpty() && random.nextInt(3) == 0) {
				undo(standing.remove(random.nextInt(standing.size())));
			}
			else {
				String one = IDS.get(random.nextInt(IDS.size()));
				String other = IDS.get(random.nextInt(IDS.size()));
				JsonNode answer = decide("coordinator", one, other, "SAME", random.nextBoolean() ? one : other);
				if (answer.at("/decision/id").isMissingNode() || answer.at("/decision").isNull()) {
					refused++;
				}
				else {
					merges++;
					standing.add(answer.at("/decision/id").asString());
				}
			}
			assertNoEntryLeadsBack();
			assertThat(
					this.directory.current().services().stream().filter((service) -> service.id().startsWith("twin-")))
				.as("nothing is lost or doubled")
				.hasSize(7);
		}
		standing.forEach(this::undo);
		assertThat(everything()).isEqualTo(before);
		assertThat(merges).isGreaterThan(3);
		assertThat(refused).isGreaterThan(1);
	}

	@Test
	void ofTwoWhoDecideAtOnceOneIsSecond() throws Exception {
		for (int round = 0; round < 3; round++) {
			List<JsonNode> answers = atOnce(() -> decide("coordinator", "twin-a", "twin-b", "SAME", "twin-a"),
					() -> decide("duty-lead", "twin-a", "twin-b", "SAME", "twin-b"));
			String decision = onlyDecision(answers);
			undo(decision);
			List<JsonNode> circle = atOnce(() -> decide("coordinator", "twin-a", "twin-b", "SAME", "twin-b"),
					() -> decide("duty-lead", "twin-b", "twin-c", "SAME", "twin-c"));
			assertNoEntryLeadsBack();
			circle.stream()
				.filter((answer) -> !answer.get("decision").isNull())
				.forEach((answer) -> undo(answer.at("/decision/id").asString()));
		}
	}

	@Test
	void askedTwiceUnderOneKeyItIsDoneOnce() {
		String key = Portal.newKey();
		String first = decide("coordinator", "twin-a", "twin-b", "SAME", "twin-a", key).at("/decision/id").asString();
		assertThat(decide("coordinator", "twin-a", "twin-b", "SAME", "twin-a", key).at("/decision/id").asString())
			.isEqualTo(first);
		assertThat(decide("coordinator", "twin-a", "twin-c", "SAME", "twin-a", key).at("/userErrors/0/code").asString())
			.isEqualTo("IDEMPOTENCY_KEY_REUSED");
	}

	@Test
	void whoeverIsInUseIsKept() {
		CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal");
		JsonNode holder = decide("coordinator", "khrc", "twin-a", "SAME", "twin-a");
		assertThat(holder.at("/userErrors/0/facts/0/value").asString()).isEqualTo("who-holds-cases-is-kept");
		JsonNode partner = decide("coordinator", "garissa-paralegals-example", "twin-a", "SAME", "twin-a");
		assertThat(partner.at("/userErrors/0/facts/0/value").asString()).isEqualTo("partner-is-kept");
	}

	/** Who must not be told by one name must not be told by the other. */
	@Test
	void whoMustNeverBeToldIsNotToldByAnotherName() {
		Map<String, Object> intake = new HashMap<>(CaseScript.arrest(Portal.newKey(), "paralegal"));
		intake.put("neverTell", List.of("twin-a"));
		CaseScript script = CaseScript.told(this.portal, "coordinator", intake).consented();
		assertThat(preview(script.id())).as("the control: before, it may be told").contains("NJ-");
		String decision = decide("coordinator", "twin-a", "garissa-paralegals-example", "SAME",
				"garissa-paralegals-example")
			.at("/decision/id")
			.asString();
		assertThat(preview(script.id())).contains("\"disclosurePreview\":null");
		undo(decision);
		assertThat(preview(script.id())).contains("NJ-");
	}

	private String preview(String caseFile) {
		return this.portal.raw("coordinator", """
				query P($id: ID!) { caseFile(id: $id) { disclosurePreview(recipient: "garissa-paralegals-example",
				  serviceTypes: ["paralegal"]) { before { pseudonym } } } }""", Map.of("id", caseFile)).body();
	}

	private void plant(String id, String name, String visibility, boolean confidential, double latitude) {
		this.neo4j.query(PLANT)
			.bindAll(Map.of("id", id, "name", name, "visibility", visibility, "confidential", confidential, "latitude",
					latitude))
			.run();
	}

	private JsonNode pairs(String username) {
		return this.portal
			.ask(username, "{ duplicatePairs(first: 50) { totalCount edges { node { id points first { id name partner "
					+ "places { name } serviceTypes { code } } second { id county { code } } reasons { code points "
					+ "facts { name value } } } } } }")
			.get("duplicatePairs");
	}

	private JsonNode decide(String username, String one, String other, String verdict, String keep) {
		return decide(username, one, other, verdict, keep, Portal.newKey());
	}

	private JsonNode decide(String username, String one, String other, String verdict, String keep, String key) {
		Map<String, Object> input = new HashMap<>(Map.of("idempotencyKey", key, "first", one, "second", other,
				"verdict", verdict, "reason", "Seen on the spot (example)"));
		if (keep != null) {
			input.put("keep", keep);
		}
		return this.portal
			.ask(username, """
					mutation D($input: DecideDuplicateInput!) { decideDuplicate(input: $input) {
					  decision { id verdict kept } userErrors { code path facts { name value } } } }""",
					Map.of("input", input))
			.get("decideDuplicate");
	}

	private JsonNode undo(String decision) {
		return this.portal
			.ask("duty-lead", """
					mutation U($input: UndoDuplicateDecisionInput!) { undoDuplicateDecision(input: $input) {
					  decision { id undoneAt } userErrors { code } } }""",
					Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "decision", decision)))
			.get("undoDuplicateDecision");
	}

	private List<String> history() {
		return List.copyOf(this.neo4j.query("""
				MATCH (:Organization {id: 'twin-e'})-[:CHANGED]->(c:FieldChange)
				RETURN c.entry + ' ' + c.field + ' ' + c.to
				""").fetchAs(String.class).all());
	}

	private void assertNoEntryLeadsBack() {
		assertThat(this.neo4j.query("MATCH (n)-[:MERGED_INTO*1..10]->(n) RETURN count(n)").fetchAs(Long.class).one())
			.hasValue(0L);
		assertThat(this.neo4j.query("MATCH (n:Organization) WHERE COUNT { (n)-[:MERGED_INTO]->() } > 1 RETURN count(n)")
			.fetchAs(Long.class)
			.one()).hasValue(0L);
	}

	private static String onlyDecision(List<JsonNode> answers) {
		List<String> made = answers.stream()
			.filter((answer) -> !answer.get("decision").isNull())
			.map((answer) -> answer.at("/decision/id").asString())
			.toList();
		assertThat(made).hasSize(1);
		assertThat(answers.toString()).contains("ALREADY_DECIDED");
		return made.getFirst();
	}

	private static List<JsonNode> atOnce(Callable<JsonNode> one, Callable<JsonNode> other) throws Exception {
		try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
			Future<JsonNode> first = threads.submit(one);
			Future<JsonNode> second = threads.submit(other);
			return List.of(first.get(), second.get());
		}
	}

	/** The network in full: every property of every node and edge of it. */
	private String everything() {
		return String.join("\n",
				this.neo4j
					.query("""
							MATCH (n:Organization|Service|ServiceAtLocation|Location)
							WITH n, properties(n) AS p
							UNWIND keys(p) AS key
							WITH n, key, p[key] AS value
							WHERE key <> 'changedIn'
							RETURN labels(n)[0] + ' ' + n.id + ' ' + key + ' ' +
							       CASE WHEN valueType(value) STARTS WITH 'LIST' THEN
							            reduce(all = '', each IN value | all + ',' + toString(each)) ELSE toString(value) END AS line
							UNION
							MATCH (n:Organization|Service|ServiceAtLocation|Location)-[e]->(m) WHERE NOT m:FieldChange
							RETURN labels(n)[0] + ' ' + n.id + ' ' + type(e) + ' ' + coalesce(m.id, toString(m.code), '') + ' '
							       + toString(size(keys(e))) AS line
							""")
					.fetchAs(String.class)
					.all()
					.stream()
					.sorted()
					.toList());
	}

}
