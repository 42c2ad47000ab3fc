package ke.njia.advocacy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import ke.njia.AdvocacyScript;
import ke.njia.CampaignScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Recommendations through the portal's door: brought in whole or not at all, looked for,
 * and beside them what the State and civil society say.
 */
@PortalTest
class RecommendationIT {

	private static final String LIST = """
			query L($filter: RecommendationFilterInput) { recommendations(filter: $filter, first: 50) {
			  totalCount edges { node { id state themes { code name { sw } } response
			    stateStatus { status mine } civilStatus { status evidence statedOn } statuses { side status } } } } }
			""";

	private static final String HEADER = Examples.HEADER;

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@Test
	void aFileBroughtTwiceChangesNothingTheSecondTime() {
		byte[] file = (HEADER + "TW-1,2,Ghana,Twice told one,Poverty,Supported,S (example)\n"
				+ "TW-2,2,Ghana,Twice told two,Poverty,Noted,S (example)\n")
			.getBytes(StandardCharsets.UTF_8);
		assertThat(tally(script().brought("coordinator", file, true))).isEqualTo("2/2/0/0");
		assertThat(count("TW-")).as("it was only tried").isZero();
		assertThat(tally(script().brought("coordinator", file, false))).isEqualTo("2/2/0/0");
		assertThat(tally(script().brought("duty-lead", file, false))).isEqualTo("2/0/0/2");
		byte[] changed = new String(file, StandardCharsets.UTF_8).replace("Noted", "Supported")
			.getBytes(StandardCharsets.UTF_16);
		assertThat(tally(script().brought("administrator", changed, false))).isEqualTo("2/0/1/1");
		byte[] unnamed = "To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session\rKenya,,,TWICE told: one,Ghana,,,Accepted,4,Poverty,21\r"
			.getBytes(Charset.forName("windows-1252"));
		assertThat(tally(script().brought("coordinator", unnamed, false))).as("the same, from another register")
			.isEqualTo("1/0/1/0");
		assertThat(count("TW-")).isEqualTo(2);
	}

	@Test
	void aFileWithOneBadRowStoresNothing() {
		byte[] file = (HEADER + "BR-1,2,Ghana,Good row,Poverty,Supported,S (example)\n"
				+ "BR-2,9,Ghana,Unknown cycle,Poverty,Noted,S (example)\n")
			.getBytes(StandardCharsets.UTF_8);
		HttpResponse<String> refused = script().bring("coordinator", file, false);
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("CYCLE_UNKNOWN", "\"line\":3", "\"column\":\"cycle\"")
			.doesNotContain("Ghana");
		assertThat(count("BR-")).isZero();
	}

	@Test
	void fiftyMegabytesAreRefusedAtTheDoor() {
		HttpResponse<String> refused = script().bring("coordinator", new byte[50 * 1024 * 1024], false);
		assertThat(refused.statusCode()).isEqualTo(413);
		assertThat(refused.body()).contains("FILE_TOO_LARGE");
	}

	@Test
	void thousandsOfRowsAreTaken() {
		this.neo4j.query("MATCH (r:Recommendation {state: 'Togo'}) DETACH DELETE r").run();
		String rows = IntStream.range(0, 5_000)
			.mapToObj((number) -> "MANY-%d,3,Togo,Many words %d,Poverty|General,Supported,S (example)%n"
				.formatted(number, number))
			.collect(Collectors.joining());
		assertThat(tally(script().brought("coordinator", (HEADER + rows).getBytes(StandardCharsets.UTF_8), false)))
			.isEqualTo("5000/5000/0/0");
		assertThat(list("coordinator", Map.of("state", "Togo")).get("totalCount").asInt()).isEqualTo(5_000);
		this.neo4j.query("MATCH (r:Recommendation {state: 'Togo'}) DETACH DELETE r").run();
	}

	@Test
	void whoMayNotBringAFileFindsNoDoor() {
		for (String other : List.of("partner-admin", "partner-intake")) {
			assertThat(script().bring(other, AdvocacyScript.example(), true).statusCode()).isEqualTo(404);
		}
		assertThat(script().bring("administrator", AdvocacyScript.example(), true).statusCode()).isEqualTo(200);
	}

	@Test
	void theRealRecommendationsOf2010() throws IOException {
		assumeTrue(Files.exists(Examples.real("kenya_upr_recommendations.csv")), "the reference data is not here");
		byte[] file = Files.readAllBytes(Examples.real("kenya_upr_recommendations.csv"));
		script().brought("coordinator", file, false);
		assertThat(tally(script().brought("coordinator", file, false))).isEqualTo("176/0/0/176");
		assertThat(list("partner-intake", Map.of("cycle", 1)).get("totalCount").asInt()).isEqualTo(166);
		assertThat(list("partner-admin", Map.of("cycle", 1, "theme", "death-penalty")).get("totalCount").asInt())
			.isEqualTo(13);
		assertThat(list("coordinator", Map.of("cycle", 1, "response", "NOTED")).get("totalCount").asInt())
			.isEqualTo(22);
		assertThat(list("coordinator", Map.of("cycle", 1, "state", "Norway")).at("/edges/0/node/themes/0/name/sw")
			.asString()).isNotEmpty();
		assertTied(list("coordinator", Map.of("cycle", 1, "theme", "death-penalty")).at("/edges/0/node/id").asString());
	}

	/** One of the real ones is worked towards, found by it and exported with it. */
	private void assertTied(String recommendation) {
		String campaign = CampaignScript.started(this.portal).id();
		assertThat(act("setRecommendationCampaign",
				Map.of("recommendation", recommendation, "campaign", campaign, "tied", true))
			.get("userErrors")).isEmpty();
		assertThat(list("duty-lead", Map.of("campaign", campaign)).at("/edges/0/node/id").asString())
			.isEqualTo(recommendation);
		assertThat(script().table("coordinator", "campaign=" + campaign).lines().skip(1)).singleElement()
			.asString()
			.startsWith(recommendation + ",1,");
	}

	@Test
	void bothSidesStandBesideEachOtherAndNothingSaidIsLost() {
		script().imported();
		this.neo4j.query("MATCH (s:RecommendationStatus)-[:OF]->(:Recommendation {id: 'EX-4-03'}) DETACH DELETE s")
			.run();
		Map<String, Object> state = new HashMap<>(AdvocacyScript.status("STATE", "IMPLEMENTED"));
		state.put("recommendation", "EX-4-03");
		state.put("evidence", List.of());
		Map<String, Object> civil = new HashMap<>(AdvocacyScript.status("CIVIL_SOCIETY", "ONGOING"));
		civil.put("recommendation", "EX-4-03");
		civil.put("idempotencyKey", Portal.newKey());
		assertThat(act("recordRecommendationStatus", state).get("userErrors")).isEmpty();
		assertThat(act("recordRecommendationStatus", civil).get("userErrors")).isEmpty();
		assertThat(act("recordRecommendationStatus", civil).get("userErrors")).as("the same key").isEmpty();
		Map<String, Object> older = new HashMap<>(civil);
		older.putAll(Map.of("statedOn", "2025-10-01", "status", "NOT_IMPLEMENTED", "idempotencyKey", Portal.newKey()));
		assertThat(act("recordRecommendationStatus", older).get("userErrors")).isEmpty();
		JsonNode one = list("partner-intake", Map.of("theme", "torture-and-other-cid-treatment", "civilStatus",
				"ONGOING", "stateStatus", "IMPLEMENTED", "cycle", 4))
			.at("/edges/0/node");
		assertThat(one.get("id").asString()).isEqualTo("EX-4-03");
		assertThat(one.at("/civilStatus/status").asString()).as("the newest day counts").isEqualTo("ONGOING");
		assertThat(one.at("/civilStatus/evidence")).hasSize(2);
		assertThat(one.get("statuses")).hasSize(3);
		assertThat(list("coordinator", Map.of("civilStatus", "UNKNOWN", "cycle", 4)).toString())
			.doesNotContain("EX-4-03")
			.contains("EX-4-02");
	}

	@Test
	void everyFaultOfAStatusIsNamed() {
		script().imported();
		Map<Map<String, Object>, String> wrong = Map.of(Map.of("statedOn", "yesterday"), "statedOn",
				Map.of("statedOn", "2999-01-01"), "statedOn", Map.of("source", " x "), "source",
				Map.of("evidence", List.of("x")), "evidence", Map.of("evidence", List.of()), "evidence");
		wrong.forEach((given, path) -> {
			Map<String, Object> input = new HashMap<>(AdvocacyScript.status("CIVIL_SOCIETY", "ONGOING"));
			input.putAll(given);
			JsonNode answer = act("recordRecommendationStatus", input);
			assertThat(answer.at("/userErrors/0/code").asString()).isEqualTo("INVALID");
			assertThat(answer.at("/userErrors/0/path/0").asString()).isEqualTo(path);
		});
		Map<String, Object> nobody = new HashMap<>(AdvocacyScript.status("STATE", "ONGOING"));
		nobody.put("recommendation", "nobody");
		assertThat(act("recordRecommendationStatus", nobody).at("/userErrors/0/code").asString())
			.isEqualTo("NOT_FOUND");
		assertThat(wrong).hasSize(5);
	}

	@Test
	void manyWhoBringTheSameFileAtOnceMakeItOnce() throws Exception {
		byte[] file = (HEADER + IntStream.range(0, 50)
			.mapToObj((number) -> "RACE-%d,2,Chad,Raced words %d,Poverty,Supported,S (example)%n".formatted(number,
					number))
			.collect(Collectors.joining())).getBytes(StandardCharsets.UTF_8);
		int added = 0;
		try (ExecutorService people = Executors.newFixedThreadPool(4)) {
			List<Future<JsonNode>> asked = IntStream.range(0, 4)
				.mapToObj((number) -> people.submit(() -> script().brought("coordinator", file, false)))
				.toList();
			for (Future<JsonNode> one : asked) {
				added += one.get().get("added").asInt();
			}
		}
		assertThat(added).isEqualTo(50);
		assertThat(count("RACE-")).isEqualTo(50);
	}

	@Test
	void cyclesAndTheCalendarAreTold() {
		JsonNode answer = this.portal.ask("partner-intake",
				"{ uprCycles { number received reviewDate source } advocacySessions { id startsOn daysUntil next certainty } uprThemes { code } }",
				Map.of());
		assertThat(answer.get("uprCycles")).hasSize(4);
		assertThat(answer.get("advocacySessions").values().stream().filter((one) -> one.get("next").asBoolean()))
			.hasSize(1);
		assertThat(answer.get("uprThemes")).hasSizeGreaterThan(45);
	}

	private AdvocacyScript script() {
		return new AdvocacyScript(this.portal);
	}

	private JsonNode act(String act, Map<String, Object> input) {
		return script().act("coordinator", act, "recommendation { id }", input);
	}

	private JsonNode list(String username, Map<String, Object> filter) {
		return this.portal.ask(username, LIST, Map.of("filter", filter)).get("recommendations");
	}

	/** Rows, added, changed, same. */
	private static String tally(JsonNode brought) {
		return "%d/%d/%d/%d".formatted(brought.get("rows").asInt(), brought.get("added").asInt(),
				brought.get("changed").asInt(), brought.get("same").asInt());
	}

	private long count(String prefix) {
		return this.neo4j.query("MATCH (r:Recommendation) WHERE r.id STARTS WITH $prefix RETURN count(r)")
			.bind(prefix)
			.to("prefix")
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

}
