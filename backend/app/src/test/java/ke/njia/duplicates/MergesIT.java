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
import ke.njia.directory.NetworkView;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every merge can be taken back exactly, in any order, and of two at once one is second.
 */
@PortalTest
class MergesIT extends PlantedTwins {

	private static final long SEED = 20261121;

	private static final int STEPS = 12;

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
		for (int round = 0; round < 2; round++) {
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
							WHERE NOT key IN ['changedIn', 'changedAt']
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
