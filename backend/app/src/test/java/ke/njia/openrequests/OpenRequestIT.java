package ke.njia.openrequests;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import ke.njia.CaseScript;
import ke.njia.OpenRequestScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.kernel.Agenda;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A need shown to all who may be asked for it: who sees it, what they see, who gets it,
 * and what becomes of it when nobody does.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenRequestIT {

	/** Offer the kind of help in the county; the second is tied to the county police. */
	private static final String PARALEGALS = "garissa-paralegals-example";

	private static final String TIED = "garissa-advocates-example";

	private static final String LAWYERS = "north-eastern-lawyers-example";

	private static final String TIED_PERSON = "open-advocate";

	private static final String LAWYER = "open-lawyer";

	@Autowired
	Portal portal;

	@Autowired
	Agenda agenda;

	@Autowired
	Neo4jClient neo4j;

	/** Once: whoever is added anew has to sign in anew. */
	@BeforeAll
	void people() {
		this.portal.servers().realm().addUser(TIED_PERSON, List.of("partner-intake"), TIED);
		this.portal.servers().realm().addUser(LAWYER, List.of("partner-intake"), LAWYERS);
	}

	/** What other tests left waiting is none of ours. */
	@BeforeEach
	void nothingElseWaits() {
		this.neo4j.query("MATCH (d:DueWork) DELETE d").run();
	}

	@Test
	void thoseWhoMayBeAskedSeeTheKindOfHelpAndTheCountyAndNothingElse() {
		OpenRequestScript open = OpenRequestScript.opened(this.portal);
		JsonNode seen = find(open, "partner-intake");
		assertThat(new TreeSet<>(seen.propertyNames()))
			.isEqualTo(new TreeSet<>(Set.of("id", "serviceType", "county", "urgency", "until", "claimedUntil")));
		assertThat(seen.at("/serviceType/code").asString()).isEqualTo(OpenRequestScript.KIND);
		assertThat(seen.at("/county/code").asInt()).isEqualTo(CaseScript.GARISSA);
		assertThat(open.isSeenBy(LAWYER)).isTrue();
		assertThat(open.isSeenBy(TIED_PERSON)).as("tied to whom the person fears").isFalse();
		assertThat(open.isSeenBy("partner-other")).as("works elsewhere").isFalse();
		assertThat(open.read().get("offeredTo").asInt()).isGreaterThanOrEqualTo(2);
		assertThat(leaves("open-request-opened", open.id())).isEqualTo(1);
	}

	/** The control of the above: without that fear the very same partner is shown it. */
	@Test
	void aPartnerTiedToNobodyInTheCaseSeesIt() {
		OpenRequestScript open = OpenRequestScript.opened(this.portal, OpenRequestScript.arrest(this.portal, Map.of()));
		assertThat(open.isSeenBy(TIED_PERSON)).isTrue();
	}

	@Test
	void whatIsNotShownDoesNotExist() {
		OpenRequestScript open = OpenRequestScript.opened(this.portal);
		JsonNode unknown = OpenRequestScript.claim(this.portal, TIED_PERSON, "no-such-request");
		assertThat(open.claim(TIED_PERSON)).isEqualTo(unknown);
		assertThat(open.release(TIED_PERSON).at("/userErrors/0/code").asString()).isEqualTo("NOT_FOUND");
		assertThat(open.claim("partner-other")).isEqualTo(unknown);
		assertThat(open.read().get("status").asString()).isEqualTo("OPEN");
	}

	@Test
	void theFirstThatClaimsItIsAskedOnceThePersonAgrees() {
		OpenRequestScript open = OpenRequestScript.opened(this.portal);
		Instant now = Instant.now();
		JsonNode claimed = open.claim(LAWYER);
		assertThat(Instant.parse(claimed.at("/offer/claimedUntil").asString()))
			.isBetween(now.plus(Duration.ofMinutes(59)), now.plus(Duration.ofMinutes(62)));
		assertThat(open.isSeenBy("partner-intake")).as("promised to somebody").isFalse();
		assertThat(code(open.claim("partner-intake"))).as("too late").isEqualTo("ALREADY_DECIDED");
		assertThat(open.read().at("/claimant/id").asString()).isEqualTo(LAWYERS);
		assertThat(code(open.refer())).as("nobody has asked the person").isEqualTo("CONSENT_MISSING");
		assertThat(open.read().get("status").asString()).as("nothing half done").isEqualTo("CLAIMED");
		open.script().consented();
		assertThat(open.refer().get("userErrors")).isEmpty();
		JsonNode referred = open.read();
		assertThat(referred.get("status").asString()).isEqualTo("REFERRED");
		assertThat(referred.at("/referral/status").asString()).isEqualTo("REQUESTED");
		assertThat(referred.at("/referral/receiver/id").asString()).isEqualTo(LAWYERS);
		assertThat(open.isSeenBy(LAWYER)).as("it is a referral now").isFalse();
		assertThat(this.portal.ask(LAWYER, "{ inbox(first: 50) { edges { node { id } } } }").toString())
			.contains(referred.at("/referral/id").asString());
		assertThat(leaves("open-request-referred", open.id())).isEqualTo(1);
		assertThat(clear(open.id())).isSubsetOf("id", "status", "liveFor", "openedAt", "until", "turns", "offeredTo",
				"endedAt", "claimant", "claimedAt", "claimedUntil", "lockedAt");
	}

	@Test
	void aPromiseThatNobodyFollowsUpLetsOthersClaimIt() {
		OpenRequestScript open = OpenRequestScript.opened(this.portal,
				OpenRequestScript.arrest(this.portal, Map.of("harmWithin", "LATER")));
		open.claim(LAWYER);
		this.agenda.run(Instant.now().plus(Duration.ofMinutes(59)));
		assertThat(open.read().get("status").asString()).isEqualTo("CLAIMED");
		this.agenda.run(Instant.now().plus(Duration.ofMinutes(61)));
		assertThat(open.read().get("status").asString()).isEqualTo("OPEN");
		assertThat(code(open.release(LAWYER))).isEqualTo("ALREADY_DECIDED");
		assertThat(open.claim("partner-intake").get("userErrors")).isEmpty();
		assertThat(open.release("partner-intake").get("userErrors")).isEmpty();
		assertThat(open.read().get("status").asString()).as("taken back at once").isEqualTo("OPEN");
		this.agenda.run(Instant.now().plus(Duration.ofHours(25)));
		assertThat(open.read().get("status").asString()).isEqualTo("EXPIRED");
		assertThat(open.isSeenBy("partner-intake")).isFalse();
		assertThat(code(open.claim("partner-intake"))).isEqualTo("ALREADY_DECIDED");
		assertThat(leaves("open-request-returned", open.id())).isEqualTo(1);
		assertThat(leaves("open-request-expired", open.id())).isEqualTo(1);
		assertThat(waiting(open.id())).isZero();
	}

	@Test
	void thePeopleWhoHoldTheCaseSayNoAndTakeItBack() {
		OpenRequestScript open = OpenRequestScript.opened(this.portal);
		assertThat(code(open.decline())).as("nobody has claimed it").isEqualTo("ILLEGAL_TRANSITION");
		open.claim(LAWYER);
		assertThat(open.decline().get("userErrors")).isEmpty();
		assertThat(open.isSeenBy(LAWYER)).as("not that partner").isFalse();
		assertThat(code(open.claim(LAWYER))).isEqualTo("NOT_FOUND");
		assertThat(open.isSeenBy("partner-intake")).isTrue();
		assertThat(open.withdraw().get("userErrors")).isEmpty();
		assertThat(open.isSeenBy("partner-intake")).isFalse();
		assertThat(code(open.withdraw())).isEqualTo("ALREADY_DECIDED");
		assertThat(code(open.claim("partner-intake"))).isEqualTo("ALREADY_DECIDED");
	}

	@Test
	void someNeedsAreNeverOpened() {
		CaseScript house = CaseScript.arrestInGarissa(this.portal, "coordinator", "safe-house");
		JsonNode refused = OpenRequestScript.open(this.portal, house, OpenRequestScript.need(this.portal, house));
		assertThat(refused.at("/userErrors/0/facts/0/value").asString()).isEqualTo("never-offered-openly");
		CaseScript nobody = CaseScript.arrestInGarissa(this.portal, "coordinator", "media-support");
		JsonNode none = OpenRequestScript.open(this.portal, nobody, OpenRequestScript.need(this.portal, nobody));
		assertThat(none.at("/openRequest").isNull() || none.at("/openRequest/offeredTo").asInt() > 0)
			.as("never to nobody")
			.isTrue();
	}

	/** Whoever is asked is waited for; once they are silent, others may be asked too. */
	@Test
	void whatSomebodyIsAskedForIsOpenedOnlyOverSilence() {
		CaseScript script = OpenRequestScript.arrest(this.portal, Map.of()).consented();
		String asked = script.referredTo(PARALEGALS).getFirst();
		String need = OpenRequestScript.need(this.portal, script);
		assertThat(code(OpenRequestScript.open(this.portal, script, need))).isEqualTo("ALREADY_DECIDED");
		this.agenda.run(Instant.now().plus(Duration.ofMinutes(19)));
		OpenRequestScript open = OpenRequestScript.opened(this.portal, script);
		assertThat(code(OpenRequestScript.open(this.portal, script, need))).as("once").isEqualTo("ALREADY_DECIDED");
		open.claim(LAWYER);
		assertThat(open.refer().get("userErrors")).isEmpty();
		assertThat(this.portal
			.ask("coordinator", "query R($id: ID!) { referral(id: $id) { status businessStatus } }",
					Map.of("id", asked))
			.at("/referral/businessStatus")
			.asString()).as("the silent one was called back").isEqualTo("RECALLED");
	}

	/** Whoever came forward and was asked anew is waited for like anybody else. */
	@Test
	void whoWasSilentOnceIsNotGivenUpForItOnceAskedAnew() {
		CaseScript script = OpenRequestScript.arrest(this.portal, Map.of("neverTell", List.of(LAWYERS))).consented();
		script.referredTo(PARALEGALS);
		this.agenda.run(Instant.now().plus(Duration.ofMinutes(31)));
		assertThat(changes(script)).as("the control: silence ran out").doesNotContain("KEPT " + PARALEGALS);
		OpenRequestScript open = OpenRequestScript.opened(this.portal, script);
		assertThat(open.claim("partner-intake").get("userErrors")).isEmpty();
		assertThat(open.refer().get("userErrors")).isEmpty();
		assertThat(open.read().at("/referral/receiver/id").asString()).isEqualTo(PARALEGALS);
		assertThat(changes(script)).as("it may be kept").contains("KEPT " + PARALEGALS);
	}

	private List<String> changes(CaseScript script) {
		return this.portal.ask("coordinator", """
				query P($id: ID!) { caseFile(id: $id) {
				  replan { proposals { changes { change receiver { id } } } } } }""", Map.of("id", script.id()))
			.at("/caseFile/replan/proposals")
			.valueStream()
			.flatMap((proposal) -> proposal.get("changes").valueStream())
			.map((change) -> change.get("change").asString() + " " + change.at("/receiver/id").asString())
			.toList();
	}

	@Test
	void aReferralToSomebodyOvertakesIt() {
		OpenRequestScript open = OpenRequestScript.opened(this.portal,
				OpenRequestScript.arrest(this.portal, Map.of()).consented());
		open.script().referredTo(PARALEGALS);
		assertThat(open.read().get("status").asString()).isEqualTo("WITHDRAWN");
		assertThat(open.isSeenBy(LAWYER)).isFalse();
	}

	/** Whoever became tied, or ruled out, after it was opened sees it no more. */
	@Test
	void everyGateIsAskedAgainBeforeItIsShown() {
		OpenRequestScript open = OpenRequestScript.opened(this.portal);
		assertThat(open.isSeenBy(LAWYER)).isTrue();
		String tie = this.portal
			.ask("coordinator",
					"mutation A($input: AddConflictInput!) { addConflict(input: $input) { userErrors { code } } }",
					Map.of("input",
							Map.of("idempotencyKey", Portal.newKey(), "organization", LAWYERS, "institution",
									"county-police", "kind", "REPRESENTS", "evidence", "Told by many (example)")))
			.toString();
		assertThat(tie).doesNotContain("code");
		try {
			assertThat(open.isSeenBy(LAWYER)).isFalse();
			assertThat(code(open.claim(LAWYER))).isEqualTo("NOT_FOUND");
		}
		finally {
			this.portal.ask("coordinator",
					"mutation E($input: EndConflictInput!) { endConflict(input: $input) { userErrors { code } } }",
					Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "conflict",
							LAWYERS + ".county-police.represents")));
		}
		assertThat(open.isSeenBy(LAWYER)).as("the control").isTrue();
	}

	private JsonNode find(OpenRequestScript open, String username) {
		for (JsonNode offer : OpenRequestScript.offers(this.portal, username)) {
			if (offer.get("id").asString().equals(open.id())) {
				return offer;
			}
		}
		throw new AssertionError("Not shown to " + username);
	}

	private static String code(JsonNode payload) {
		return payload.at("/userErrors/0/code").asString("");
	}

	private Set<String> clear(String id) {
		return Set.copyOf(this.neo4j.query("MATCH (q:OpenRequest {id: $id}) UNWIND keys(q) AS key RETURN key")
			.bind(id)
			.to("id")
			.fetchAs(String.class)
			.all());
	}

	private long leaves(String action, String subject) {
		return this.neo4j.query("MATCH (l:AuditLeaf {action: $action, subject: $subject}) RETURN count(l)")
			.bindAll(Map.of("action", action, "subject", subject))
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

	private long waiting(String subject) {
		return this.neo4j.query("MATCH (d:DueWork {subject: $subject}) RETURN count(d)")
			.bind(subject)
			.to("subject")
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

}
