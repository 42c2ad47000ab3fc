package ke.njia.notifications;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import ke.njia.CaseScript;
import ke.njia.ChangeStream;
import ke.njia.Portal;
import ke.njia.PortalTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * News as it reaches the people, through the portal's own door. Everybody who hears
 * nothing hears a control event afterwards: the silence was not a broken line.
 */
@PortalTest
class ChangesIT {

	private static final String GARISSA_PARALEGALS = "garissa-paralegals-example";

	private static final String COAST_LAWYERS = "coast-lawyers-example";

	/** Fewer than may wait for one slow listener. */
	private static final int MANY_CHANGES = 200;

	private static final String MANY = """
			MATCH (h:OutboxHead {id: 'head'})
			SET h.position = h.position + $many
			WITH h.position - $many AS before
			UNWIND range(1, $many) AS number
			CREATE (:OutboxEntry {position: before + number, kind: 'CASE', at: $first + duration({seconds: number}),
			                      caseFile: CASE number % 3 WHEN 0 THEN $opened ELSE '' END, referral: '',
			                      organizations: ['khrc']})
			""";

	private static final Duration SOON = Duration.ofSeconds(10);

	private static final Duration QUIET = Duration.ofMillis(800);

	private static final String ACCEPT = """
			mutation Accept($input: AnswerReferralInput!) {
			  acceptReferral(input: $input) { referral { status } userErrors { code } }
			}""";

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@Autowired
	GraphQlProperties graphql;

	@Test
	void theOneWhoSentHearsOfTheAcceptance() {
		CaseScript arrest = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").consented();
		String referral = arrest.referredTo(GARISSA_PARALEGALS).getFirst();
		try (ChangeStream coordinator = listen("coordinator", "khrc")) {
			accept(referral);
			JsonNode change = coordinator.next(SOON).orElseThrow().at("/data/changes");
			assertThat(change.get("kind").asString()).isEqualTo("REFERRAL");
			assertThat(change.at("/referral/id").asString()).isEqualTo(referral);
			assertThat(change.at("/referral/status").asString()).isEqualTo("ACCEPTED");
			assertThat(change.at("/caseFile/id").asString()).isEqualTo(arrest.id());
		}
	}

	@Test
	void thePartnerHearsOfTheReferralAndNothingOfTheCase() {
		CaseScript arrest = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").consented();
		String draft = draft(arrest);
		try (ChangeStream partner = listen("partner-intake", GARISSA_PARALEGALS)) {
			assertThat(partner.next(QUIET)).as("a draft is nothing to its receiver").isEmpty();
			arrest.send(draft);
			JsonNode change = partner.next(SOON).orElseThrow().at("/data/changes");
			assertThat(change.at("/referral/id").asString()).isEqualTo(draft);
			assertThat(change.at("/referral/status").asString()).isEqualTo("REQUESTED");
			assertThat(change.get("caseFile").isNull()).isTrue();
			assertThat(partner.lines().toString()).doesNotContain(arrest.id());
		}
	}

	@Test
	void everybodyElseHearsNothing() {
		CaseScript arrest = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").consented();
		String draft = draft(arrest);
		try (ChangeStream other = listen("partner-other", COAST_LAWYERS)) {
			int before = other.lines().size();
			arrest.send(draft);
			accept(draft);
			assertThat(other.next(QUIET)).isEmpty();
			assertThat(other.lines()).hasSize(before);
			ChangeStream.nudge(this.neo4j, COAST_LAWYERS);
			assertThat(other.next(SOON)).as("the control event").isPresent();
		}
	}

	@Test
	void peopleOfALaneHearOfWorkAlone() {
		String legal = "changes-lane-legal";
		this.portal.servers().realm().addUser(legal, List.of("lane-legal"), "khrc");
		CaseScript arrest = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal");
		try (ChangeStream lane = listen(legal, "khrc")) {
			arrest.consented();
			assertThat(lane.next(QUIET)).as("the rest of the case").isEmpty();
			JsonNode task = this.portal.ask("coordinator",
					"mutation A($input: AddTaskInput!) { addTask(input: $input) { task { id } userErrors { code } } }",
					Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "caseFile", arrest.id(), "kind",
							"verify-facts")));
			assertThat(task.at("/addTask/userErrors")).isEmpty();
			JsonNode change = lane.next(SOON).orElseThrow().at("/data/changes");
			assertThat(change.get("kind").asString()).isEqualTo("WORK");
			assertThat(change.get("caseFile").isNull()).isTrue();
			assertThat(lane.lines().toString()).doesNotContain(arrest.id());
		}
	}

	/** What is fetched for a change is fetched as the listener, not as who changed it. */
	@Test
	void aChangeNamedToTheWrongOrganizationIsAuthorizedAgain() {
		CaseScript arrest = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").consented();
		String referral = arrest.referredTo(GARISSA_PARALEGALS).getFirst();
		try (ChangeStream other = listen("partner-other", COAST_LAWYERS)) {
			this.neo4j.query("""
					MATCH (h:OutboxHead {id: 'head'})
					SET h.position = h.position + 1
					CREATE (:OutboxEntry {position: h.position, kind: 'REFERRAL', at: datetime(), caseFile: $caseFile,
					                      referral: $referral, organizations: ['coast-lawyers-example']})
					""").bindAll(Map.of("caseFile", arrest.id(), "referral", referral)).run();
			JsonNode change = other.next(SOON).orElseThrow().at("/data/changes");
			assertThat(change.get("caseFile").isNull()).isTrue();
			assertThat(change.get("referral").isNull()).isTrue();
		}
	}

	/** Left to itself the server ends a stream after thirty seconds. */
	@Test
	void aStreamMayLastAsLongAsAnyToken() {
		Duration longestToken = Duration.ofMinutes(10);
		assertThat(this.graphql.getHttp().getSse().getTimeout()).isGreaterThan(longestToken);
	}

	/**
	 * As when one act changes many records: all are read in one go. Some need a look at a
	 * case, which takes a while, others nothing.
	 */
	@Test
	void ofManyChangesAtOnceNoneIsLost() {
		String opened = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").id();
		try (ChangeStream coordinator = listen("coordinator", "khrc")) {
			Instant first = Instant.parse("2026-01-01T00:00:00Z");
			this.neo4j.query(MANY)
				.bindAll(Map.of("many", MANY_CHANGES, "first", first.atOffset(ZoneOffset.UTC), "opened", opened))
				.run();
			List<Instant> sent = IntStream.rangeClosed(1, MANY_CHANGES).mapToObj(first::plusSeconds).toList();
			List<Instant> heard = new ArrayList<>();
			while (heard.size() < MANY_CHANGES) {
				JsonNode change = coordinator.next(SOON).orElseThrow(() -> new AssertionError("Heard only " + heard));
				Optional.of(OffsetDateTime.parse(change.at("/data/changes/at").asString()).toInstant())
					.filter(sent::contains)
					.ifPresent(heard::add);
			}
			assertThat(heard).isEqualTo(sent);
		}
	}

	@Test
	void twoListenersOfOneOrganizationHearTheSame() {
		try (ChangeStream one = listen("coordinator", "khrc"); ChangeStream two = listen("duty-lead", "khrc")) {
			Instant last = ChangeStream.nudge(this.neo4j, "khrc");
			one.upTo(last);
			two.upTo(last);
			List<String> opened = IntStream.range(0, 5)
				.mapToObj((number) -> CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").id())
				.toList();
			assertThat(casesHeardBy(one, opened.size())).containsExactlyInAnyOrderElementsOf(opened);
			assertThat(casesHeardBy(two, opened.size())).containsExactlyInAnyOrderElementsOf(opened);
		}
	}

	/** A phone whose line broke is told to in vain; everybody else hears at once. */
	@Test
	void listenersThatBrokeOffHoldUpNobody() {
		IntStream.range(0, 5).forEach((number) -> listen("coordinator", "khrc").close());
		try (ChangeStream one = listen("coordinator", "khrc"); ChangeStream two = listen("duty-lead", "khrc")) {
			Instant last = ChangeStream.nudge(this.neo4j, "khrc");
			one.upTo(last);
			two.upTo(last);
			String opened = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").id();
			assertThat(casesHeardBy(one, 1)).containsExactly(opened);
			assertThat(casesHeardBy(two, 1)).containsExactly(opened);
		}
	}

	@Test
	void withoutAGoodTokenNobodyListens() {
		for (String token : List.of("", "garbage", this.portal.token("coordinator") + "x")) {
			try (ChangeStream nobody = ChangeStream.open(this.portal, token, ChangeStream.CHANGES)) {
				nobody.awaitEnd();
				assertThat(nobody.status()).isEqualTo(401);
				assertThat(nobody.lines().toString()).contains("UNAUTHENTICATED").doesNotContain("data:");
			}
		}
	}

	private static List<String> casesHeardBy(ChangeStream listener, int count) {
		return IntStream.range(0, count)
			.mapToObj((number) -> listener.next(SOON).orElseThrow().at("/data/changes/caseFile/id").asString())
			.toList();
	}

	private ChangeStream listen(String username, String organization) {
		return ChangeStream.open(this.portal, username).listening(this.neo4j, organization);
	}

	private String draft(CaseScript script) {
		return script.choose(script.routeTo(GARISSA_PARALEGALS), Portal.newKey()).at("/referrals/0/id").asString();
	}

	private void accept(String referral) {
		JsonNode payload = this.portal.ask("partner-intake", ACCEPT,
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "referral", referral)));
		assertThat(payload.at("/acceptReferral/referral/status").asString()).isEqualTo("ACCEPTED");
	}

}
