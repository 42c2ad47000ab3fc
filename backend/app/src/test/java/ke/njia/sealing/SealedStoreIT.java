package ke.njia.sealing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import ke.njia.CaseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the owner of the database sees of a case: the list of properties in clear is this
 * one, and nothing that a person told is among them, in Cypher or in any file.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SealedStoreIT {

	private static final String PARTNER = "garissa-paralegals-example";

	private static final String ABROAD = "sealed-frontline";

	/** Long, short and not ASCII; none of them is a word of the network. */
	private static final List<String> CANARIES = List.of(
			"canary-9d2e6a told by Amina at the blue gate by the water tower in Bulla Iftin", "q7Zx!",
			"Wanjikũ–ŋ aliyekamatwa kwenye kituo cha polisi cha mtaa wa buluu, amekaa siku mbili 5c1d");

	/** Everything stored in clear about a case; SECURITY.md says why each of them is. */
	private static final Map<String, Set<String>> IN_CLEAR = Map.of("CaseFile",
			Set.of("id", "reference", "status", "urgency", "openedAt", "decidedAt", "lockedAt", "legalHold",
					"erasureRequester", "erasureRequestedAt", "erasureReason"),
			"Need", Set.of("id", "position"), "Threshold", Set.of("id", "code", "recordedAt"), "Consent",
			Set.of("id", "recordedAt", "until", "endsAt", "withdrawnAt", "transferWithdrawnAt"), "Referral",
			Set.of("id", "reference", "requester", "receiver", "via", "status", "draftedAt", "sentAt", "answerBy",
					"answeredAt", "lockedAt"),
			"Telling", Set.of("id", "firstAt", "lastAt"), "SafeContact", Set.of("id", "version", "recordedAt"),
			"Transfer", Set.of("id", "at"), "CaseRevision", Set.of("id", "recordedAt"), "RightsRequest",
			Set.of("id", "receivedAt", "closedAt"));

	/** Not one of the canaries: what is planted stays in the transaction log. */
	private static final String PLANTED_BYTES = "imepandwa wazi ŋ 7e41";

	/** No longer than one block of the store: a longer one is cut in pieces there. */
	private static final String PLANTED = "planted in clear, as long as what a person would write";

	/**
	 * Hexadecimal digits of a key's mark and number (five bytes) and of an HMAC-SHA-256.
	 */
	private static final int DIGEST = 74;

	private static final int PIECE = 4 << 20;

	private static final String PROPERTIES = """
			MATCH (c:CaseFile {id: $id})
			MATCH (n) WHERE n = c OR (n)--(c) AND NOT n:Organization
			UNWIND keys(n) AS key
			RETURN labels(n)[0] AS label, collect(DISTINCT key) AS keys
			""";

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@Value("${spring.neo4j.uri}")
	String database;

	@BeforeAll
	void somebodyAbroad() {
		this.portal.servers().realm().addUser(ABROAD, List.of("partner-intake"), "frontline");
	}

	@Test
	void onlyTheListedPropertiesAreInClear() {
		String id = journey();
		Map<String, Set<String>> stored = properties(id);
		assertThat(stored.keySet()).isEqualTo(IN_CLEAR.keySet());
		assertThat(clear(stored)).isEmpty();
		this.neo4j.query("MATCH (c:CaseFile {id: $id}) SET c.county = 7").bind(id).to("id").run();
		assertThat(clear(properties(id))).as("the control: a property in clear is caught")
			.containsExactly("CaseFile.county");
		this.neo4j.query("MATCH (c:CaseFile {id: $id}) REMOVE c.county").bind(id).to("id").run();
	}

	@Test
	void rawCypherShowsNothingThatWasTold() {
		String id = journey();
		StoredCanaries stored = new StoredCanaries(this.neo4j);
		assertThat(stored.search(CANARIES).places()).isEmpty();
		assertThat(stored
			.search(List.of("arbitrary-arrest", "psychosocial-counselling", "HOURS_24", "CONFLICT_OF_INTEREST",
					"VITAL_INTEREST", "LEGAL_REDRESS", "PORTABILITY"))
			.places()).as("codes are not to be read either").isEmpty();
		this.neo4j.query("MATCH (c:CaseFile {id: $id}) SET c.planted = $bytes")
			.bindAll(Map.of("id", id, "bytes", PLANTED_BYTES.getBytes(StandardCharsets.UTF_8)))
			.run();
		StoredCanaries.Found planted = stored.search(List.of(PLANTED_BYTES));
		assertThat(planted.places()).as("the control: even bytes are read").containsExactly("CaseFile.planted");
		assertThat(planted.looked()).isGreaterThan(100);
		this.neo4j.query("MATCH (c:CaseFile {id: $id}) REMOVE c.planted").bind(id).to("id").run();
	}

	/** The store, its indexes, its transaction log, and the keys. */
	@Test
	void noFileHoldsWhatWasTold() throws IOException {
		Assumptions.assumeTrue(this.database.equals(this.portal.servers().neo4j().boltUri()),
				"The files of a container are not at hand");
		String id = journey();
		JsonNode own = this.portal.ask("coordinator",
				"query Q($id: ID!) { caseFile(id: $id) { reference thresholds { reason } } }", Map.of("id", id));
		assertThat(own.toString()).as("the control: those who wrote it read it").contains(CANARIES.get(2));
		List<Path> files = files();
		assertThat(files).hasSizeGreaterThan(20);
		assertThat(holding(files, CANARIES.get(0))).isEmpty();
		assertThat(holding(files, CANARIES.get(2))).isEmpty();
		this.neo4j.query("MATCH (c:CaseFile {id: $id}) SET c.planted = $text")
			.bindAll(Map.of("id", id, "text", PLANTED.getBytes(StandardCharsets.UTF_8)))
			.run();
		this.neo4j.query("MATCH (c:CaseFile {id: $id}) REMOVE c.planted").bind(id).to("id").run();
		assertThat(holding(files(), PLANTED)).as("the control: what is in clear is found, even when removed")
			.isNotEmpty();
	}

	@Test
	void aDigestOfWhatWasAskedCannotBeGuessed() {
		journey();
		List<String> digests = List
			.copyOf(this.neo4j.query("MATCH (k:IdempotencyKey) WHERE k.input <> '' RETURN k.input")
				.fetchAs(String.class)
				.all());
		assertThat(digests).isNotEmpty()
			.as("each names its key, which a plain hash has not")
			.allSatisfy((digest) -> assertThat(digest).hasSize(DIGEST));
	}

	/**
	 * A value moved from one case to another is said to be unreadable, and hides no
	 * other.
	 */
	@Test
	void anAlteredRecordIsSaidToBeSoAndHidesNoOther() {
		String altered = journey();
		String other = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").id();
		byte[] own = sealed(altered);
		int before = unopened();
		seal(altered, sealed(other));
		assertThat(unopened()).as("the board says how many are not on it").isEqualTo(before + 1);
		JsonNode answer = this.portal.answer("coordinator", "query Q($id: ID!) { caseFile(id: $id) { urgency } }",
				Map.of("id", altered));
		assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("UNREADABLE");
		assertThat(answer.at("/data/caseFile").isNull()).isTrue();
		assertThat(this.portal.ask("coordinator", "query Q($id: ID!) { caseFile(id: $id) { id } }", Map.of("id", other))
			.at("/caseFile/id")
			.asString()).isEqualTo(other);
		assertThat(this.portal.ask("coordinator", "{ caseFiles(first: 50) { edges { node { id } } } }")
			.at("/caseFiles/edges")
			.size()).isPositive();
		seal(altered, own);
		assertThat(
				this.portal.ask("coordinator", "query Q($id: ID!) { caseFile(id: $id) { id } }", Map.of("id", altered))
					.at("/caseFile/id")
					.asString())
			.as("the control")
			.isEqualTo(altered);
	}

	private int unopened() {
		return this.portal.ask("coordinator", "{ caseFiles(first: 1) { unopened } }").at("/caseFiles/unopened").asInt();
	}

	private byte[] sealed(String id) {
		return this.neo4j.query("MATCH (c:CaseFile {id: $id}) RETURN c.sealed AS sealed")
			.bind(id)
			.to("id")
			.fetchAs(byte[].class)
			.mappedBy((types, row) -> row.get("sealed").asByteArray())
			.one()
			.orElseThrow();
	}

	private void seal(String id, byte[] value) {
		this.neo4j.query("MATCH (c:CaseFile {id: $id}) SET c.sealed = $sealed")
			.bindAll(Map.of("id", id, "sealed", value))
			.run();
	}

	/** A case with everything that can be told, and a referral that was declined. */
	private String journey() {
		Map<String, Object> input = new HashMap<>(
				CaseScript.arrest(Portal.newKey(), "paralegal", "psychosocial-counselling", "relocation-abroad"));
		List<String> codes = List.of("SEVERITY", "IMMEDIACY", "FEASIBILITY");
		List<Map<String, String>> thresholds = new ArrayList<>();
		for (int index = 0; index < codes.size(); index++) {
			thresholds.add(Map.of("code", codes.get(index), "answer", "YES", "reason", CANARIES.get(index)));
		}
		input.putAll(Map.of("thresholds", thresholds, "age", 34, "workerGender", "FEMALE", "accessible", true,
				"safetyConcerns", List.of("SURVEILLANCE"), "perpetrators", List.of("county-police"), "neverTell",
				List.of("imlu"), "maxTravelKm", 80));
		CaseScript script = CaseScript.told(this.portal, "coordinator", input).consented();
		script.consent(Map.of("kind", "TRANSFER", "recipient", "frontline", "risksExplained", true));
		safeContact(script.id());
		List<String> sent = script.referredTo(PARTNER);
		assertThat(sent).filteredOn((id) -> reads(ABROAD, id)).hasSize(1);
		String referral = sent.stream().filter((id) -> reads("partner-intake", id)).findFirst().orElseThrow();
		this.portal.ask("partner-intake",
				"mutation R($input: RejectReferralInput!) { rejectReferral(input: $input) { userErrors { code } } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "referral", referral, "reason",
						"CONFLICT_OF_INTEREST")));
		this.portal.ask("coordinator",
				"mutation L($input: RecordLegalBasisInput!) { recordLegalBasis(input: $input) { userErrors { code } } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "caseFile", script.id(), "basis", "CONSENT",
						"purposes", List.of("ASSISTANCE", "LEGAL_REDRESS"), "reason", "PERSON_AGREED")));
		this.portal.ask("coordinator",
				"mutation R($input: RecordRightsRequestInput!) { recordRightsRequest(input: $input) { userErrors { code } } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "caseFile", script.id(), "kind",
						"PORTABILITY", "receivedAt", Instant.now().toString())));
		return script.id();
	}

	private void safeContact(String id) {
		this.portal.ask("coordinator",
				"mutation S($input: SetSafeContactInput!) { setSafeContact(input: $input) { userErrors { code } } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "caseFile", id, "version", 0, "channels",
						List.of("CALL"), "contact", CANARIES.get(0), "codeWordAsked", CANARIES.get(1))));
	}

	private boolean reads(String username, String referral) {
		return !this.portal
			.ask(username, "query D($id: ID!) { referral(id: $id) { disclosed { pseudonym } } }",
					Map.of("id", referral))
			.get("referral")
			.isNull();
	}

	private Map<String, Set<String>> properties(String id) {
		Map<String, Set<String>> properties = new HashMap<>();
		this.neo4j.query(PROPERTIES).bind(id).to("id").fetchAs(String.class).mappedBy((types, row) -> {
			properties.put(row.get("label").asString(), new TreeSet<>(row.get("keys").asList((key) -> key.asString())));
			return "";
		}).all();
		return properties;
	}

	/** What is neither sealed nor listed. */
	private static List<String> clear(Map<String, Set<String>> stored) {
		List<String> clear = new ArrayList<>();
		stored.forEach((label, keys) -> keys.stream()
			.filter((key) -> !key.equals(SealedPlace.PROPERTY) && !IN_CLEAR.get(label).contains(key))
			.forEach((key) -> clear.add(label + "." + key)));
		return clear;
	}

	private static List<Path> files() throws IOException {
		try (Stream<Path> paths = Files.walk(Path.of("target", "servers"))) {
			return paths.filter(Files::isRegularFile).toList();
		}
	}

	private static List<Path> holding(List<Path> files, String word) {
		return files.stream().filter((file) -> holds(file, word.getBytes(StandardCharsets.UTF_8))).toList();
	}

	/** Reads a piece at a time: a transaction log is large. */
	private static boolean holds(Path file, byte[] word) {
		String wanted = new String(word, StandardCharsets.ISO_8859_1);
		String carried = "";
		try (InputStream stream = Files.newInputStream(file)) {
			for (byte[] piece = stream.readNBytes(PIECE); piece.length > 0; piece = stream.readNBytes(PIECE)) {
				String text = carried + new String(piece, StandardCharsets.ISO_8859_1);
				if (text.contains(wanted)) {
					return true;
				}
				carried = text.substring(Math.max(0, text.length() - word.length));
			}
			return false;
		}
		catch (IOException ex) {
			return false; // Gone meanwhile: the database removes its own drafts.
		}
	}

}
