package ke.njia.consent;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import ke.njia.CaseScript;
import ke.njia.ChangeStream;
import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.kernel.GraphInstant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What has a time comes to its end: the clock calls back what rests on it, once, whoever
 * else is at work at that moment.
 */
@PortalTest
class ExpiryIT {

	private static final String PARTNER = "garissa-paralegals-example";

	private static final String GLASS_PERSON = "expiry-glass";

	/** As many as withdrawal's race in RecallIT. */
	private static final int ROUNDS = 12;

	/**
	 * How long after the acceptance sets out the consent ends: from at once, which ends
	 * first, to long after any acceptance is through. Those between may go either way.
	 */
	private static final List<Duration> ENDS_AFTER = List.of(Duration.ZERO, Duration.ofMillis(40),
			Duration.ofMillis(120), Duration.ofMillis(1500));

	private static final int BACKENDS = 4;

	private static final String ACCEPT = """
			mutation Accept($input: AnswerReferralInput!) {
			  acceptReferral(input: $input) { referral { status } userErrors { code } } }
			""";

	private static final String READ = """
			query One($id: ID!) { referral(id: $id) { status businessStatus basisEndsAt disclosed { pseudonym } } }
			""";

	private static final String BREAK = """
			mutation Break($input: BreakGlassInput!) { breakGlass(input: $input) { breakGlass { id } } }
			""";

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@Autowired
	ConsentClock consentClock;

	@Test
	void aConsentThatEndsCallsBackWhatRestsOnItAndBothSidesHear() {
		Sent sent = sent();
		accept(sent.referral);
		try (ChangeStream lead = ChangeStream.open(this.portal, "duty-lead").listening(this.neo4j, "khrc");
				ChangeStream partner = ChangeStream.open(this.portal, "partner-intake")
					.listening(this.neo4j, PARTNER)) {
			end(sent.consent);
			this.consentClock.endThoseDue();
			JsonNode seen = read("partner-intake", sent.referral);
			assertThat(seen.get("status").asString()).isEqualTo("CANCELLED");
			assertThat(seen.get("businessStatus").asString()).isEqualTo("BASIS_ENDED");
			assertThat(seen.get("disclosed").isNull()).isTrue();
			assertThat(lead.next(Duration.ofSeconds(10))).isPresent();
			assertThat(heardOf(sent.referral, partner)).as("the receiver hears of it on the stream")
				.isEqualTo("CANCELLED");
		}
		assertThat(lastToHear(sent.referral)).containsExactlyInAnyOrder("khrc", PARTNER);
		assertThat(leaves("consent-ended", sent.consent)).isEqualTo(1);
		assertThat(leaves("referral-recalled", sent.referral)).isEqualTo(1);
		assertThat(accept(sent.referral).at("/userErrors/0/code").asString()).isEqualTo("ALREADY_DECIDED");
	}

	@Test
	void whatAnotherConsentCoversGoesOn() {
		Sent sent = sent();
		sent.script.consent(Map.of("recipient", PARTNER));
		end(sent.consent);
		this.consentClock.endThoseDue();
		assertThat(leaves("consent-ended", sent.consent)).as("the control: it did end").isEqualTo(1);
		assertThat(read("partner-intake", sent.referral).get("status").asString()).isEqualTo("RECEIVED");
	}

	@Test
	void brokenGlassEndsAfterItsDay() {
		this.portal.servers().realm().addUserWithApp(GLASS_PERSON, List.of("coordinator"), "khrc");
		CaseScript script = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal");
		String body = this.portal
			.post(this.portal.servers().realm().revealToken(GLASS_PERSON),
					this.portal.body(BREAK,
							Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "caseFile", script.id(),
									"recipient", PARTNER, "items", List.of("NEEDS"), "reason", "LIFE_IN_DANGER"))))
			.body();
		String glass = JsonMapper.shared().readTree(body).at("/data/breakGlass/breakGlass/id").asString();
		String referral = script.referredTo(PARTNER).getFirst();
		assertThat(Instant.parse(read("coordinator", referral).get("basisEndsAt").asString())).as("a warning before it")
			.isBefore(Instant.now().plus(Duration.ofHours(24)));
		end(glass);
		this.consentClock.endThoseDue();
		assertThat(read("partner-intake", referral).get("businessStatus").asString()).isEqualTo("BASIS_ENDED");
		assertThat(leaves("break-glass-ended", glass)).isEqualTo(1);
	}

	/** Several backends whose clocks strike at the same moment. */
	@Test
	void endsOnceWhateverManyBackendsTry() throws Exception {
		Sent sent = sent();
		end(sent.consent);
		int ended = 0;
		try (ExecutorService backends = Executors.newFixedThreadPool(BACKENDS)) {
			List<Future<Integer>> strikes = new ArrayList<>();
			for (int backend = 0; backend < BACKENDS; backend++) {
				strikes.add(backends.submit(this.consentClock::endThoseDue));
			}
			for (Future<Integer> strike : strikes) {
				ended += strike.get();
			}
		}
		assertThat(ended).isLessThanOrEqualTo(1);
		assertThat(leaves("consent-ended", sent.consent)).isEqualTo(1);
		assertThat(leaves("referral-recalled", sent.referral)).isEqualTo(1);
		assertThat(this.consentClock.endThoseDue()).isZero();
	}

	/** Whoever comes first, nobody holds on to what has ended. */
	@Test
	void acceptingWhileItEndsEndsCalledBack() throws Exception {
		List<Sent> all = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			all.add(sent());
		}
		int acceptedFirst = 0;
		try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int round = 0; round < ROUNDS; round++) {
				Sent sent = all.get(round);
				end(sent.consent, Instant.now().plus(ENDS_AFTER.get(round % ENDS_AFTER.size())));
				Future<JsonNode> accepted = people.submit(() -> accept(sent.referral));
				Future<Boolean> ended = people.submit(() -> struckUntilEnded(sent.consent));
				assertThat(ended.get()).isTrue();
				JsonNode errors = accepted.get().get("userErrors");
				acceptedFirst += errors.isEmpty() ? 1 : 0;
				assertThat(errors.findValuesAsString("code")).isSubsetOf("ALREADY_DECIDED", "CONSENT_MISSING");
				assertThat(leaves("referral-accepted", sent.referral)).isEqualTo(errors.isEmpty() ? 1 : 0);
				JsonNode after = read("partner-intake", sent.referral);
				assertThat(after.get("status").asString()).isEqualTo("CANCELLED");
				assertThat(after.get("businessStatus").asString()).isEqualTo("BASIS_ENDED");
				assertThat(after.get("disclosed").isNull()).isTrue();
			}
		}
		System.out.printf("%d rounds: accepted first in %d, ended first in %d%n", ROUNDS, acceptedFirst,
				ROUNDS - acceptedFirst);
		assertThat(acceptedFirst).as("both orders were seen, at least twice each").isBetween(2, ROUNDS - 2);
	}

	@Test
	void theWarningComesADayBefore() {
		Sent sent = sent();
		assertThat(read("coordinator", sent.referral).get("basisEndsAt").isNull()).as("in thirty days").isTrue();
		Instant soon = Instant.now().plus(Duration.ofHours(23));
		end(sent.consent, soon);
		assertThat(Instant.parse(read("coordinator", sent.referral).get("basisEndsAt").asString()))
			.isBetween(soon.minusSeconds(1), soon.plusSeconds(1));
		assertThat(read("partner-intake", sent.referral).get("basisEndsAt").isNull()).as("not the receiver's").isTrue();
		sent.script.consent(Map.of("recipient", PARTNER));
		assertThat(read("coordinator", sent.referral).get("basisEndsAt").isNull()).as("another holds on").isTrue();
	}

	@Test
	void whatCannotBeReadKeepsNoOtherAlive() {
		Sent broken = sent();
		Sent sound = sent();
		Long key = this.neo4j.query("MATCH (c:CaseFile {id: $id}) SET c.kept = c.sealed, c.sealed = null RETURN 1")
			.bind(broken.script.id())
			.to("id")
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
		assertThat(key).isEqualTo(1L);
		end(broken.consent);
		end(sound.consent);
		this.consentClock.endThoseDue();
		assertThat(read("partner-intake", sound.referral).get("status").asString()).isEqualTo("CANCELLED");
		assertThat(leaves("consent-ended", broken.consent)).isZero();
		this.neo4j.query("MATCH (c:CaseFile {id: $id}) SET c.sealed = c.kept REMOVE c.kept")
			.bind(broken.script.id())
			.to("id")
			.run();
		this.consentClock.endThoseDue();
		assertThat(leaves("consent-ended", broken.consent)).as("tried again").isEqualTo(1);
	}

	/** The status in the next news that the stream brings of the referral. */
	private static String heardOf(String referral, ChangeStream stream) {
		JsonNode told;
		do {
			told = stream.next(Duration.ofSeconds(10)).orElseThrow().at("/data/changes/referral");
		}
		while (!told.path("id").asString("").equals(referral));
		return told.get("status").asString();
	}

	private boolean struckUntilEnded(String consent) throws InterruptedException {
		for (int strike = 0; strike < 400; strike++) {
			this.consentClock.endThoseDue();
			if (leaves("consent-ended", consent) > 0) {
				return true;
			}
			Thread.sleep(5);
		}
		return false;
	}

	private Sent sent() {
		CaseScript script = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal");
		String consent = script.consent(Map.of()).at("/consent/id").asString();
		Sent sent = new Sent(script, consent, script.referredTo(PARTNER).getFirst());
		this.portal.ask("partner-intake", "{ inbox(first: 1) { edges { cursor } } }");
		return sent;
	}

	private void end(String id) {
		end(id, Instant.now().minusSeconds(1));
	}

	/** As if the time agreed on had been another: what is stored in clear of it. */
	private void end(String id, Instant at) {
		this.neo4j.query("MATCH (b:Consent|BreakGlass {id: $id}) SET b.until = $at, b.endsAt = $at")
			.bindAll(Map.of("id", id, "at", Objects.requireNonNull(GraphInstant.stored(at))))
			.run();
	}

	private JsonNode accept(String referral) {
		return this.portal
			.ask("partner-intake", ACCEPT,
					Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "referral", referral)))
			.get("acceptReferral");
	}

	private JsonNode read(String username, String referral) {
		return this.portal.ask(username, READ, Map.of("id", referral)).get("referral");
	}

	/** Whom the last news of a referral is for. */
	private List<Object> lastToHear(String referral) {
		return this.neo4j.query("""
				MATCH (e:OutboxEntry {referral: $referral})
				WITH e ORDER BY e.position DESC LIMIT 1
				RETURN e.organizations AS organizations
				""")
			.bind(referral)
			.to("referral")
			.fetch()
			.one()
			.map((row) -> List.copyOf((List<?>) row.get("organizations")))
			.map((names) -> List.<Object>copyOf(names))
			.orElseThrow();
	}

	private long leaves(String action, String subject) {
		return this.neo4j.query("MATCH (l:AuditLeaf {action: $action, subject: $subject}) RETURN count(l)")
			.bindAll(Map.of("action", action, "subject", subject))
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

	private record Sent(CaseScript script, String consent, String referral) {
	}

}
