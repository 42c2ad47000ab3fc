package ke.njia.referrals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import ke.njia.CaseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.Role;
import ke.njia.kernel.UserErrorCode;
import ke.njia.sealing.Opening;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many people of a partner accept the same referral at once: one does, whatever the race.
 * The control is what a hurried programmer would write; it must double-accept.
 */
@PortalTest
class AcceptanceRaceIT {

	/** 1,000 with the Maven profile {@code proof}. */
	private static final int REFERRALS = Boolean.getBoolean("njia.proof") ? 1_000 : 40;

	private static final int AT_ONCE = 16;

	private static final int REPEATS = 50;

	private static final String PARTNER = "garissa-paralegals-example";

	private static final String PLANT = """
			MATCH (lead:Organization {id: 'khrc'})
			MATCH (receiver:Organization {id: $partner})
			CREATE (c:CaseFile {id: 'race-case', reference: 'KE-RACE', status: 'OPEN', urgency: 'CRITICAL',
			  openedAt: datetime(), disclosureSalt: 'salt', violationType: 'arbitrary-arrest', county: 7,
			  occurredEarliest: datetime(), occurredLatest: datetime(), harmWithin: 'HOURS_24', languages: [],
			  accessible: false, safetyConcerns: [], perpetrators: [], neverTell: []})-[:HELD_BY]->(lead)
			CREATE (n:Need {id: 'race-need', serviceType: 'paralegal', position: 0})<-[:ASKS_FOR]-(c)
			CREATE (:Consent {id: 'race-consent', purpose: 'REFERRAL', items: ['NEEDS'], abroad: false, form: 'SPOKEN',
			  language: 'som', recordedAt: datetime() - duration('PT1H'), until: datetime() + duration('P1D')})-[:GIVEN_FOR]->(c)
			WITH c, n, receiver
			UNWIND range(1, $count) AS i
			CREATE (r:Referral {id: 'race-' + i, reference: 'NJ-RACE', requester: 'khrc', receiver: $partner, via: [],
			  serviceTypes: ['paralegal'], status: 'REQUESTED', draftedAt: datetime(), sentAt: datetime(),
			  answerBy: datetime() + duration('PT30M')})-[:FOR]->(c)
			CREATE (r)-[:ADDRESSED_TO]->(receiver)
			CREATE (r)-[:ASKS_FOR]->(n)
			""";

	private static final String CLEAR = """
			MATCH (n) WHERE n.id STARTS WITH 'race-' OR n.referral STARTS WITH 'race-' DETACH DELETE n
			""";

	/** What an earlier test of these put on record; the record itself only grows. */
	private static final String SEEN = """
			MATCH (l:AuditLeaf {action: 'referral-accepted'}) WHERE l.subject STARTS WITH 'race-' RETURN count(l) AS n
			""";

	private static final String BROKEN = """
			MATCH (r:Referral {id: $id})
			WHERE r.status = 'REQUESTED'
			SET r.status = 'ACCEPTED'
			RETURN count(r) AS accepted
			""";

	private final Map<String, Map<String, Object>> arrests = new ConcurrentHashMap<>();

	@Autowired
	Portal portal;

	@Autowired
	ReferralDesk desk;

	@Autowired
	Neo4jClient neo4j;

	@Autowired
	Driver driver;

	@Autowired
	Opening opening;

	@Test
	void oneWinnerEach() throws Exception {
		plant();
		long before = count(SEEN);
		AtomicInteger refused = new AtomicInteger();
		List<Integer> winners = race((id, person) -> {
			Outcome<Referral> outcome = this.desk.accept(id, RandomId.next(), person(person));
			return outcome.fold((referral) -> true, (errors) -> {
				assertThat(errors.getFirst().code()).isEqualTo(UserErrorCode.ALREADY_DECIDED);
				refused.incrementAndGet();
				return false;
			});
		});
		assertThat(winners).hasSize(REFERRALS).containsOnly(1);
		assertThat(refused).hasValue(REFERRALS * (AT_ONCE - 1));
		assertThat(count("MATCH (a:Acceptance) WHERE a.referral STARTS WITH 'race-' RETURN count(a) AS n"))
			.isEqualTo(REFERRALS);
		assertThat(count(SEEN) - before).isEqualTo(REFERRALS);
		assertThat(count("""
				MATCH (e:OutboxEntry) WHERE e.referral STARTS WITH 'race-' RETURN count(e) AS n
				""")).isEqualTo(REFERRALS);
		assertThat(count("MATCH (l:AuditLeaf) RETURN max(l.index) + 1 - count(l) AS n")).isZero();
	}

	@Test
	void theHurriedWayDoubleAccepts() throws Exception {
		plant();
		List<Integer> winners = race((id, person) -> {
			try (Session session = this.driver.session()) {
				return session
					.executeWrite((tx) -> tx.run(BROKEN, Map.of("id", id)).single().get("accepted").asInt() == 1);
			}
		});
		Predicate<Integer> doubled = (count) -> count > 1;
		assertThat(winners.stream().filter(doubled).count()).as("the control must fail").isPositive();
	}

	@Test
	void fiftyRepeatsOfOneKeyHaveOneEffect() throws Exception {
		plant();
		String key = RandomId.next();
		long before = count(SEEN);
		assertThat(repeats((number) -> this.desk.accept("race-1", key, person(0))
			.fold(Referral::id, (errors) -> errors.getFirst().code().name()))).containsOnly("race-1");
		assertThat(count(SEEN) - before).isOne();
		assertThat(count("MATCH (e:OutboxEntry {referral: 'race-1'}) RETURN count(e) AS n")).isOne();
		assertThat(repeats((number) -> opened(key))).as("the same of a case").hasSize(1);
	}

	/** The control: without a key of its own each of them would have its effect. */
	@Test
	void fiftyKeysHaveFiftyEffects() throws Exception {
		assertThat(repeats((number) -> opened(RandomId.next()))).hasSize(REPEATS);
	}

	private String opened(String key) {
		return CaseScript
			.open(this.portal, "coordinator",
					this.arrests.computeIfAbsent(key, (same) -> CaseScript.arrest(same, "paralegal")))
			.at("/caseFile/id")
			.asString();
	}

	/** What came of them, each once. */
	private static Set<String> repeats(IntFunction<String> act) throws Exception {
		Set<String> results = new HashSet<>();
		CountDownLatch start = new CountDownLatch(1);
		try (ExecutorService people = Executors.newFixedThreadPool(REPEATS)) {
			List<Future<String>> answers = IntStream.range(0, REPEATS).mapToObj((number) -> people.submit(() -> {
				start.await();
				return act.apply(number);
			})).toList();
			start.countDown();
			for (Future<String> answer : answers) {
				results.add(answer.get());
			}
		}
		return results;
	}

	private void plant() {
		this.neo4j.query(CLEAR).run();
		this.neo4j.query(PLANT).bindAll(Map.of("partner", PARTNER, "count", REFERRALS)).run();
		assertThat(this.opening.run()).as("the case, its consent and its referrals").isEqualTo(REFERRALS + 2);
	}

	private List<Integer> race(Accept accept) throws Exception {
		List<Integer> winners = new ArrayList<>();
		try (ExecutorService people = Executors.newFixedThreadPool(AT_ONCE)) {
			for (int referral = 1; referral <= REFERRALS; referral++) {
				winners.add(race(people, "race-" + referral, accept));
			}
		}
		return winners;
	}

	private int race(ExecutorService people, String id, Accept accept) throws Exception {
		CountDownLatch start = new CountDownLatch(1);
		List<Future<Boolean>> answers = IntStream.range(0, AT_ONCE).mapToObj((person) -> people.submit(() -> {
			start.await();
			return accept.accepted(id, person);
		})).toList();
		start.countDown();
		int won = 0;
		for (Future<Boolean> answer : answers) {
			won += answer.get() ? 1 : 0;
		}
		return won;
	}

	private static Actor person(int number) {
		return new Actor("racer-" + number, Set.of(Role.PARTNER_INTAKE), PARTNER,
				Instant.parse("2099-01-01T00:00:00Z"));
	}

	private long count(String query) {
		return this.neo4j.query(query).fetchAs(Long.class).one().orElseThrow();
	}

	private interface Accept {

		boolean accepted(String id, int person);

	}

}
