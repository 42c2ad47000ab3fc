package ke.njia.sealing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.TreeSet;

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

	private static final List<String> CANARIES = SealedJourney.CANARIES;

	/** Everything stored in clear about a case; SECURITY.md says why each of them is. */
	private static final Map<String, Set<String>> IN_CLEAR = Map.ofEntries(Map.entry("CaseFile",
			Set.of("id", "reference", "status", "urgency", "openedAt", "decidedAt", "lockedAt", "legalHold",
					"erasureRequester", "erasureRequestedAt", "erasureReason", "openedBy", "closedAt", "reopenedAt")),
			Map.entry("CaseClosure", Set.of("id", "closedBy", "closedAt", "reopenedBy", "reopenedAt")),
			Map.entry("EvidenceItem", Set.of("id", "addedAt")), Map.entry("CleanCopy", Set.of("id", "item")),
			Map.entry("CustodyStep", Set.of("id", "number", "action", "by", "at", "hash")),
			Map.entry("Appeal", Set.of("id", "startedAt")),
			Map.entry("AppealVersion",
					Set.of("id", "number", "savedBy", "savedAt", "askedBy", "askedAt", "lookedBy", "lookedAt",
							"approved")),
			Map.entry("AppealLetter", Set.of("id")),
			Map.entry("AppealSending",
					Set.of("id", "once", "body", "recipient", "version", "sentBy", "sentAt", "replyDue", "answeredAt",
							"acknowledgedAt")),
			Map.entry("AppealMessage", Set.of("id", "fromBody", "by", "at")),
			Map.entry("AppealPublication", Set.of("id")),
			Map.entry("CaseRisk", Set.of("id", "assessedBy", "assessedAt")),
			Map.entry("SafeguardAnswer", Set.of("id", "answeredBy", "answeredAt")),
			Map.entry("AppealFacts", Set.of("id", "statedBy", "statedAt")), Map.entry("CaseThemes", Set.of("id")),
			Map.entry("CaseAccountability", Set.of("id")),
			Map.entry("CaseFollowUp", Set.of("id", "dueAt", "endedBy", "endedAt")),
			Map.entry("CaseDecision",
					Set.of("id", "decidedBy", "decidedAt", "reviewBy", "reviewedBy", "reviewedAt", "upheld")),
			Map.entry("CaseTask",
					Set.of("id", "lane", "addedBy", "addedAt", "dueAt", "takenBy", "takenUntil", "endedBy", "endedAt")),
			Map.entry("FundRequest",
					Set.of("id", "task", "askedBy", "askedAt", "decidedBy", "decidedAt", "approved", "release")),
			Map.entry("Need", Set.of("id", "position")), Map.entry("Threshold", Set.of("id", "code", "recordedAt")),
			Map.entry("Consent", Set.of("id", "recordedAt", "until", "endsAt", "withdrawnAt", "transferWithdrawnAt")),
			Map.entry("Referral",
					Set.of("id", "reference", "requester", "receiver", "via", "status", "draftedAt", "sentAt",
							"answerBy", "answeredAt", "lockedAt", "holds")),
			Map.entry("RoutePlan", Set.of("id", "keptAt")), Map.entry("Telling", Set.of("id", "firstAt", "lastAt")),
			Map.entry("SafeContact", Set.of("id", "version", "recordedAt")), Map.entry("Transfer", Set.of("id", "at")),
			Map.entry("CaseRevision", Set.of("id", "recordedAt")), Map.entry("ClockAlert", Set.of("id", "recordedAt")),
			Map.entry("ClockEnding", Set.of("id", "recordedAt")),
			Map.entry("Escalation", Set.of("id", "raisedAt", "acknowledgedBy", "answeredAt", "acknowledgedAt")),
			Map.entry("GroupPerson", Set.of("id", "likeness")),
			Map.entry("OpenRequest",
					Set.of("id", "status", "liveFor", "openedAt", "until", "turns", "offeredTo", "endedAt", "claimant",
							"claimedAt", "claimedUntil", "lockedAt")),
			Map.entry("RightsRequest", Set.of("id", "receivedAt", "closedAt")));

	/**
	 * {@code ClocksIT}, {@code IncidentIT}, {@code OpenRequestIT}, {@code EscalationIT},
	 * {@code ClosingIT}, {@code EvidenceIT}, {@code CleanAnnexesIT}, {@code AppealIT} and
	 * {@code PublicationIT} look at what is stored of these.
	 */
	private static final Set<String> LOOKED_AT_ELSEWHERE = Set.of("ClockAlert", "GroupPerson", "OpenRequest",
			"Escalation", "CaseClosure", "CaseFollowUp", "EvidenceItem", "CleanCopy", "CustodyStep", "Appeal",
			"AppealVersion", "AppealLetter", "AppealSending", "AppealMessage", "AppealPublication");

	/** Not one of the canaries: what is planted stays in the transaction log. */
	private static final String PLANTED_BYTES = "imepandwa wazi ŋ 7e41";

	/** No longer than one block of the store: a longer one is cut in pieces there. */
	private static final String PLANTED = "planted in clear, as long as what a person would write";

	/**
	 * Hexadecimal digits of a key's mark and number (five bytes) and of an HMAC-SHA-256.
	 */
	private static final int DIGEST = 74;

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

	/** One for all that only look at it. */
	private String id = "";

	@BeforeAll
	void walk() {
		this.id = new SealedJourney(this.portal).walk();
	}

	@Test
	void onlyTheListedPropertiesAreInClear() {
		Map<String, Set<String>> stored = properties(this.id);
		assertThat(stored.keySet()).as("alerts and escalations come with time, lines with incidents")
			.isEqualTo(IN_CLEAR.keySet()
				.stream()
				.filter((label) -> !LOOKED_AT_ELSEWHERE.contains(label))
				.collect(Collectors.toSet()));
		assertThat(clear(stored)).isEmpty();
		this.neo4j.query("MATCH (c:CaseFile {id: $id}) SET c.county = 7").bind(this.id).to("id").run();
		assertThat(clear(properties(this.id))).as("the control: a property in clear is caught")
			.containsExactly("CaseFile.county");
		this.neo4j.query("MATCH (c:CaseFile {id: $id}) REMOVE c.county").bind(this.id).to("id").run();
	}

	@Test
	void rawCypherShowsNothingThatWasTold() {
		StoredCanaries stored = new StoredCanaries(this.neo4j);
		assertThat(stored.search(CANARIES).places()).isEmpty();
		assertThat(stored
			.search(List.of("arbitrary-arrest", "psychosocial-counselling", "HOURS_24", "CONFLICT_OF_INTEREST",
					"VITAL_INTEREST", "LEGAL_REDRESS", "PORTABILITY", "habeas-corpus-petition", "CLOCK_RUNS_OUT",
					"COURT_FEES", "DONE_IN_PART", "NOT_POSSIBLE", "public-not-worse", "not-noticed", "RESPONDERS",
					"NOT_SAFE", "ALBINISM"))
			.places()).as("codes are not to be read either").isEmpty();
		this.neo4j.query("MATCH (c:CaseFile {id: $id}) SET c.planted = $bytes")
			.bindAll(Map.of("id", this.id, "bytes", PLANTED_BYTES.getBytes(StandardCharsets.UTF_8)))
			.run();
		StoredCanaries.Found planted = stored.search(List.of(PLANTED_BYTES));
		assertThat(planted.places()).as("the control: even bytes are read").containsExactly("CaseFile.planted");
		assertThat(planted.looked()).isGreaterThan(100);
		this.neo4j.query("MATCH (c:CaseFile {id: $id}) REMOVE c.planted").bind(this.id).to("id").run();
	}

	/** The store, its indexes, its transaction log, and the keys. */
	@Test
	void noFileHoldsWhatWasTold() throws IOException {
		Assumptions.assumeTrue(this.database.equals(this.portal.servers().neo4j().boltUri()),
				"The files of a container are not at hand");
		JsonNode own = this.portal.ask("coordinator",
				"query Q($id: ID!) { caseFile(id: $id) { reference thresholds { reason } } }", Map.of("id", this.id));
		assertThat(own.toString()).as("the control: those who wrote it read it").contains(CANARIES.get(2));
		List<Path> files = StoredFiles.list();
		assertThat(files).hasSizeGreaterThan(20);
		assertThat(StoredFiles.holding(files, CANARIES.get(0))).isEmpty();
		assertThat(StoredFiles.holding(files, CANARIES.get(2))).isEmpty();
		this.neo4j.query("MATCH (c:CaseFile {id: $id}) SET c.planted = $text")
			.bindAll(Map.of("id", this.id, "text", PLANTED.getBytes(StandardCharsets.UTF_8)))
			.run();
		this.neo4j.query("MATCH (c:CaseFile {id: $id}) REMOVE c.planted").bind(this.id).to("id").run();
		assertThat(StoredFiles.holding(StoredFiles.list(), PLANTED))
			.as("the control: what is in clear is found, even when removed")
			.isNotEmpty();
	}

	@Test
	void aDigestOfWhatWasAskedCannotBeGuessed() {
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
		String altered = this.id;
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

}
