package ke.njia.safehouses;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import ke.njia.HouseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.kernel.RandomId;
import ke.njia.sealing.Opening;
import ke.njia.sealing.Seals;
import ke.njia.sealing.StoredCanaries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A house writes its way, and people at the door of the portal are shown it in two steps;
 * everybody else finds nothing, wherever they look.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class SafeHouseIT extends HouseDoor {

	/** Invented; each part is looked for alone. */
	private static final Map<String, String> WAY = Map.of("address", "canary-71f0 blue gate, Plot 4 (example)",
			"directions", "canary-72f0 past the well (example)", "askFor", "canary-73f0 (example)", "phone",
			"+254000771734");

	private static final List<String> WORDS = List.of("canary-71f0", "canary-72f0", "canary-73f0", "000771734");

	private static final String REVEALS = "{ reveals { id state askedBy shownAt house { id } reference organization { id } } }";

	private static final String SHOWINGS = "{ wayShowings { house at reference organization { id } } safeHouses { id wayWrittenAt serviceTypes { code } } }";

	@Autowired
	Seals seals;

	@Autowired
	Opening opening;

	/** Whoever looks for a fault at night turns this on; it must not tell more. */
	@BeforeEach
	void everythingIsLoggedAndNothingStands() {
		this.neo4j.query("MATCH (v:Reveal) SET v.until = datetime() - duration('PT1S')").run();
		LoggingSystem.get(SafeHouseIT.class.getClassLoader())
			.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.DEBUG);
	}

	@AfterEach
	void asBefore() {
		LoggingSystem.get(SafeHouseIT.class.getClassLoader())
			.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.INFO);
	}

	@Test
	void theWayIsShownInTwoStepsAndFoundNowhereElse(CapturedOutput output) throws IOException {
		long before = position();
		assertThat(act(ADMIN, SET, way(WAY)).at("/setWayToHouse/userErrors")).isEmpty();
		String reveal = asked();
		assertThat(act(LEAD, APPROVE, Map.of("reveal", reveal)).at("/approveReveal/reveal/state").asString())
			.isEqualTo("APPROVED");
		JsonNode shown = act(ASKER, SHOW, Map.of("reveal", reveal)).at("/revealAddress/way");
		assertThat(shown.toString()).as("the control: whoever may is shown it").contains(WORDS);

		badQuestions(reveal);
		JsonNode listed = this.portal.ask("duty-lead", REVEALS).at("/reveals");
		JsonNode mine = listed.valueStream()
			.filter((one) -> one.get("id").asString().equals(reveal))
			.findFirst()
			.orElseThrow();
		assertThat(mine.get("shownAt")).hasSize(1);
		assertThat(mine.get("askedBy").asString()).isNotEmpty();
		assertThat(mine.get("reference").asString()).startsWith("KE-");
		JsonNode house = this.portal.ask(this.script.intake(), SHOWINGS);
		assertThat(house.at("/wayShowings/0/organization/id").asString()).isEqualTo("khrc");
		assertThat(house.at("/wayShowings/0/reference").asString()).startsWith("NJ-");
		assertThat(house.toString()).doesNotContain(mine.get("askedBy").asString());
		assertThat(listed.toString() + house).doesNotContain(WORDS);

		assertThat(news(before)).as("to both, and without content")
			.contains("REVEAL khrc|" + this.script.organization());
		assertThat(new StoredCanaries(this.neo4j).search(WORDS).places()).isEmpty();
		assertThat(output.getAll()).doesNotContain(WORDS);
		assertThat(Files.readString(this.portal.servers().neo4j().log())).doesNotContain(WORDS);
		this.neo4j.query("CREATE (:Planted {text: $text})").bind(WAY.get("address")).to("text").run();
		assertThat(new StoredCanaries(this.neo4j).search(WORDS).places()).as("the control")
			.containsExactly("Planted.text");
		this.neo4j.query("MATCH (n:Planted) DELETE n").run();
	}

	@Test
	void onlyTheListedPropertiesAreInClear() {
		act(ADMIN, SET, way(WAY));
		String reveal = asked();
		act(LEAD, APPROVE, Map.of("reveal", reveal));
		act(ASKER, SHOW, Map.of("reveal", reveal));
		assertThat(keys("MATCH (n:WayToHouse {house: $id})", this.house)).containsOnly("house", "organization",
				"lockedAt", "key", "sealed", "writtenAt", "ended");
		assertThat(keys("MATCH (n:Reveal {id: $id})", reveal)).containsOnly("id", "house", "askedBy", "askedAt",
				"until", "decidedBy", "decidedAt", "approved");
		assertThat(keys("MATCH (n:WayShown)-[:UNDER]->(:Reveal {id: $id})", reveal)).containsOnly("id", "house",
				"houseOrganization", "organization", "by", "at");
		assertThat(keys("MATCH (n:RevealAllowance) WHERE $id <> ''", reveal)).containsOnly("person", "at", "lockedAt");
	}

	@Test
	void aWayThatIsReplacedOrRemovedCannotBeOpenedAnyMore() {
		act(ADMIN, SET, way(WAY));
		String first = key();
		act(ADMIN, SET, way(WAY));
		assertThat(key()).isNotEqualTo(first);
		assertThat(inputs(first)).isEmpty();
		JsonNode removed = act(ADMIN, REMOVE, Map.of("house", this.house)).get("removeWayToHouse");
		assertThat(removed.at("/house/wayWrittenAt").isNull()).isTrue();
		assertThat(keys("MATCH (n:WayToHouse {house: $id})", this.house)).containsOnly("house", "organization",
				"lockedAt", "ended");
		assertThat(this.seals.listDestroyed()).contains(first);
		Map<String, Object> ask = Map.of("referral", this.script.referral(), "house", this.house);
		assertThat(act(ASKER, ASK, ask).at("/requestReveal/userErrors/0/code").asString()).isEqualTo("WAY_UNKNOWN");
		act(ADMIN, SET, way(WAY));
	}

	/** A crash between the commit and the end of the key, or an old copy of the keys. */
	@Test
	void aKeyThatOutlivedItsWayEndsAtTheNextOpening() {
		String key = RandomId.next();
		this.seals.prepare(key, this.script.organization());
		assertThat(this.seals.listDestroyed()).doesNotContain(key);
		this.neo4j.query("MATCH (w:WayToHouse {house: $house}) SET w.ended = coalesce(w.ended, []) + $key")
			.bindAll(Map.of("house", this.house, "key", key))
			.run();
		this.opening.run();
		assertThat(this.seals.listDestroyed()).contains(key);
	}

	@Test
	void whatIsForeignIsAnsweredAsWhatDoesNotExist() {
		act(ADMIN, SET, way(WAY));
		String reveal = asked();
		act(LEAD, APPROVE, Map.of("reveal", reveal));
		Map<String, String> own = Map.of(SHOW, reveal, APPROVE, reveal);
		own.forEach((document, id) -> assertThat(act(ELSEWHERE, document, Map.of("reveal", id)))
			.isEqualTo(act(ELSEWHERE, document, Map.of("reveal", "no-such-reveal")))
			.asString()
			.contains("NOT_FOUND"));
		Map<String, Object> foreign = new HashMap<>(way(WAY));
		Map<String, Object> absent = new HashMap<>(foreign);
		absent.put("house", "no-such-house");
		assertThat(act(ELSEWHERE, SET, foreign)).isEqualTo(act(ELSEWHERE, SET, absent))
			.asString()
			.contains("NOT_FOUND");
		assertThat(act(ELSEWHERE, REMOVE, Map.of("house", this.house)))
			.isEqualTo(act(ELSEWHERE, REMOVE, Map.of("house", "no-such-house")))
			.asString()
			.contains("NOT_FOUND");
		assertThat(act(ELSEWHERE, REVEALS, Map.of()).toString()).doesNotContain(reveal);
		assertThat(act(ELSEWHERE, SHOWINGS, Map.of()).toString()).doesNotContain(this.house);
		assertThat(act(ASKER, SHOW, Map.of("reveal", reveal)).at("/revealAddress/userErrors")).as("the control")
			.isEmpty();
	}

	/**
	 * The same words where they do not belong, so that each kind of failure meets them.
	 */
	private void badQuestions(String reveal) {
		for (String field : WAY.keySet()) {
			Map<String, Object> bad = new HashMap<>(way(WAY));
			bad.put(field, WAY.get(field).repeat(40));
			JsonNode refused = act(ADMIN, SET, bad).get("setWayToHouse");
			assertThat(refused.at("/userErrors/0/path/0").asString()).isEqualTo(field);
			assertThat(refused.toString()).doesNotContain(WORDS);
			bad.put(field, List.of(Map.of("no", WAY.get(field))));
			assertThat(raw(ADMIN, SET, bad)).contains("BAD_REQUEST").doesNotContain(WORDS);
		}
		assertThat(raw(LEAD, SET, way(WAY))).as("not theirs").doesNotContain(WORDS);
		assertThat(raw(ADMIN, SHOW, Map.of("reveal", reveal))).as("not even the house").doesNotContain(WORDS);
		assertThat(raw(ADMIN, SET, Map.of("house", WAY.get("address")))).doesNotContain(WORDS);
	}

}
