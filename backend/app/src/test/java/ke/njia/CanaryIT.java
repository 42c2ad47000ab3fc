package ke.njia;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.micrometer.core.instrument.MeterRegistry;
import ke.njia.sealing.StoredCanaries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everything people write about people is followed: it is read back by those who wrote it
 * and found nowhere else. The schema says where people can write; a place that is neither
 * walked nor named as something else fails.
 */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class CanaryIT {

	private static final boolean PROOF = Boolean.getBoolean("njia.proof");

	/** Any words are taken there, and kept; they are about a road. */
	private static final String KEPT_IN_CLEAR = "setTravelWindow.input.reason";

	private static final String TOO_LONG = CanaryWalk.CANARY.repeat(20);

	private static final String STRANGER = "canary-stranger";

	/** Everybody who has no business with what was written. */
	private static final List<String> STRANGERS = List.of(STRANGER, "partner-other", "auditor", "administrator");

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@Autowired
	GraphQlSource source;

	@Autowired
	ObjectProvider<MeterRegistry> metrics;

	private CanaryDoor door;

	/** Whoever looks for a fault at night turns this on; it must not tell more. */
	@BeforeEach
	void everythingIsLogged() {
		this.door = new CanaryDoor(this.portal);
		LoggingSystem.get(CanaryIT.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.DEBUG);
	}

	@AfterEach
	void asBefore() {
		LoggingSystem.get(CanaryIT.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.INFO);
	}

	@Test
	void whatWasWrittenStaysWithThoseWhoWroteIt(CapturedOutput output) throws IOException {
		this.portal.servers().realm().addUser(STRANGER, List.of("coordinator", "duty-lead", "partner-admin"), "imlu");
		try (ChangeStream news = ChangeStream.open(this.portal, "coordinator").told(this.neo4j, "khrc")) {
			CanaryWalk walk = new CanaryWalk(this.portal, this.door);
			partnersRead(walk.walk());
			badQuestions();
			everyPlace();
			everyPlaceOfWordsIsWalked();

			walk.readings().forEach((reading) -> {
				reading.byOwner(this.door);
				reading.byOthers(this.door, STRANGERS);
			});
			StoredCanaries stored = new StoredCanaries(this.neo4j);
			assertThat(stored.search(CanaryDoor.WORDS).places()).as("SealedStoreIT has the controls").isEmpty();
			walk.tidy();
			this.neo4j.query("MATCH (w:TravelWindow) DETACH DELETE w").run();
			assertThat(news.lines()).as("events were heard").hasSizeGreaterThan(2).noneMatch(CanaryIT::sings);
		}
		assertThat(meters()).doesNotContain(CanaryDoor.WORDS);
		assertThat(this.door.told()).hasSizeGreaterThan(150).allSatisfy((answer) -> {
			assertThat(answer.body()).doesNotContain(CanaryDoor.WORDS);
			assertThat(answer.headers().map().toString()).doesNotContain(CanaryDoor.WORDS);
			assertThat(answer.uri().toString()).doesNotContain(CanaryDoor.WORDS);
		});
		assertThat(logs()).isNotEmpty().allSatisfy((log) -> assertThat(log).doesNotContain(CanaryDoor.WORDS));
		assertThat(output.getAll()).doesNotContain(CanaryDoor.WORDS);
		assertThat(secrets()).hasSize(5).allSatisfy((secret) -> assertThat(output.getAll()).doesNotContain(secret));
		LoggerFactory.getLogger(CanaryIT.class).debug("The control: what is logged is captured");
		assertThat(output.getAll()).contains("what is logged is captured");
	}

	/** A place for words that is new is walked, or the reason why not is put down. */
	private void everyPlaceOfWordsIsWalked() {
		Set<String> places = TextPlace.ofWords(this.source.schema())
			.stream()
			.map(TextPlace::name)
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(places).contains("askReferral.input.text", "GroupIncident.persons.after")
			.hasSizeGreaterThan(60)
			.containsAll(this.door.taken())
			.containsAll(NotCanaries.ALL.keySet());
		assertThat(this.door.taken()).doesNotContainAnyElementsOf(NotCanaries.ALL.keySet());
		places.removeAll(NotCanaries.ALL.keySet());
		assertThat(this.door.taken()).as("every place where people write about people").isEqualTo(places);
	}

	/**
	 * Too long wherever words belong; under proof, by whom it may not be, and any text.
	 */
	private void everyPlace() {
		for (TextPlace place : TextPlace.ofRoot(this.source.schema())) {
			boolean words = place.scalar().equals("String");
			if (PROOF && !place.name().equals(KEPT_IN_CLEAR)) {
				this.door.ask("coordinator", place.document(), place.variables(CanaryWalk.NAME));
			}
			if (PROOF && words) {
				this.door.ask("partner-admin", place.document(), place.variables(CanaryWalk.NAME));
			}
			if (words) {
				this.door.ask("coordinator", place.document(), place.variables(TOO_LONG));
			}
		}
	}

	private static boolean sings(String line) {
		return CanaryDoor.WORDS.stream().anyMatch(line::contains);
	}

	/**
	 * What the portal shows the realm, and people the portal: in no log either, in no
	 * form.
	 */
	private List<String> secrets() {
		String api = this.portal.servers().keycloak().apiSecret();
		String people = this.portal.servers().keycloak().peopleSecret();
		return List.of(api, people, basic("njia-api:" + api), basic("njia-people:" + people),
				this.portal.token("coordinator"));
	}

	private static String basic(String nameAndSecret) {
		return Base64.getEncoder().encodeToString(nameAndSecret.getBytes(StandardCharsets.UTF_8));
	}

	private void partnersRead(String referral) {
		String everything = """
				{ id reference status requester { id name } receiver { id } via { id } caseFile { id } needs { id }
				  disclosed { pseudonym urgency withheld county { code } violationType { code } ageBand
				    languages { code } workerGender accessible safetyConcerns perpetrators { code }
				    needs { serviceType { code } deadline } } }""";
		for (String username : List.of("partner-intake", "partner-admin", "partner-other")) {
			this.door.ask(username, "{ inbox(first: 50) { edges { node %s } } }".formatted(everything), Map.of());
			this.door.ask(username, "query Q($id: ID!) { referral(id: $id) %s }".formatted(everything),
					Map.of("id", referral));
		}
		this.door.ask("partner-intake",
				"""
						mutation A($input: AnswerReferralInput!) { acceptReferral(input: $input) { referral %s userErrors { code } } }
						"""
					.formatted(everything),
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "referral", referral)));
		this.door.ask("partner-intake", "query Q($id: ID!) { referral(id: $id) %s }".formatted(everything),
				Map.of("id", referral));
	}

	/**
	 * The same words where they do not belong, so that each kind of failure meets them.
	 */
	private void badQuestions() {
		String id = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").id();
		String open = "mutation O($input: OpenCaseInput!) { openCase(input: $input) { caseFile { id } userErrors { code path facts { name value } } } }";
		this.door.ask("coordinator", open, Map.of("input", CanaryWalk.intake(CanaryWalk.CANARY.repeat(8))));
		for (String field : List.of("violationType", "harmWithin", "county", "occurredEarliest", "age")) {
			Map<String, Object> bad = CanaryWalk.intake("Told by the family");
			bad.put(field, CanaryWalk.CANARY);
			this.door.ask("coordinator", open, Map.of("input", bad));
		}
		for (String field : List.of("needs", "languages", "perpetrators", "neverTell")) {
			Map<String, Object> bad = CanaryWalk.intake("Told by the family");
			bad.put(field, List.of(CanaryWalk.CANARY));
			this.door.ask("coordinator", open, Map.of("input", bad));
		}
		Map<String, Object> keyed = CanaryWalk.intake("Told by the family");
		keyed.put("idempotencyKey", CanaryWalk.CANARY);
		this.door.ask("coordinator", open, Map.of("input", keyed));
		this.door.ask("coordinator", "{ caseFile(id: \"%s\") { reference } }".formatted(CanaryWalk.CANARY), Map.of());
		this.door.ask("coordinator", "{ caseFile(id: \"%s\" { %s } }".formatted(id, CanaryWalk.CANARY), Map.of());
		this.door.ask("coordinator",
				"{ caseFiles(first: 5, after: \"%s\") { edges { cursor } } }".formatted(CanaryWalk.CANARY), Map.of());
		this.door.ask("coordinator",
				"{ organizations(filter: { text: \"%s\" }) { totalCount } }".formatted(CanaryWalk.CANARY), Map.of());
		this.door.ask("coordinator",
				"query Q($id: ID!) { caseFile(id: $id) { disclosurePreview(recipient: \"%s\", serviceTypes: [\"%s\"]) { before { pseudonym } } } }"
					.formatted(CanaryWalk.CANARY, CanaryWalk.CANARY),
				Map.of("id", id));
		this.door.ask("auditor", open, Map.of("input", CanaryWalk.intake(CanaryWalk.CANARY)));
		this.door.ask("coordinator", "{ caseFile(id: $id) { reference } }",
				Map.of("id", CanaryWalk.CANARY + "\r\n2026 ERROR forged"));
		this.door.ask("coordinator", "query Q($id: ID!) { caseFile(id: $id) { reference } }",
				Map.of("id", "\r\n2026 ERROR forged " + CanaryWalk.CANARY));
		this.door
			.keep(this.portal.post("", this.portal.body(open, Map.of("input", CanaryWalk.intake(CanaryWalk.CANARY)))));
		this.door.keep(this.portal.post(this.portal.token("coordinator"), "{ not json " + CanaryWalk.CANARY));
	}

	/** Every number that is counted, with its words. */
	private String meters() {
		return this.metrics.stream()
			.flatMap((registry) -> registry.getMeters().stream())
			.map((meter) -> meter.getId().toString())
			.collect(Collectors.joining("\n"));
	}

	/** What the other two programs wrote; the database's own files hold it, of course. */
	private List<String> logs() throws IOException {
		List<String> logs = new ArrayList<>();
		for (Path log : List.of(this.portal.servers().neo4j().log(), this.portal.servers().keycloak().log())) {
			logs.add(Files.readString(log));
		}
		return logs;
	}

}
