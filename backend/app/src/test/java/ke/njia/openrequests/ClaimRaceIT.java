package ke.njia.openrequests;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import ke.njia.OpenRequestScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.kernel.Actor;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.Role;
import ke.njia.kernel.UserErrorCode;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many people of several partners claim the same open request at once: one does. The
 * control is what a hurried programmer would write; it must promise it twice.
 */
@PortalTest
class ClaimRaceIT {

	/** 100 with the Maven profile {@code proof}. */
	private static final int REQUESTS = Boolean.getBoolean("njia.proof") ? 100 : 8;

	private static final int AT_ONCE = 16;

	private static final List<String> PARTNERS = List.of("garissa-paralegals-example", "north-eastern-lawyers-example");

	private static final String HURRIED = """
			MATCH (q:OpenRequest {id: $id})
			WHERE q.status = 'OPEN'
			SET q.status = 'CLAIMED'
			RETURN count(q) AS claimed
			""";

	@Autowired
	Portal portal;

	@Autowired
	ClaimDesk desk;

	@Autowired
	Neo4jClient neo4j;

	@Autowired
	Driver driver;

	@Test
	void oneClaimEach() throws Exception {
		List<String> requests = opened();
		assertThat(race(requests,
				(id, person) -> this.desk.claim(id, RandomId.next(), person(person)).fold((offer) -> true, (errors) -> {
					assertThat(errors.getFirst().code()).isEqualTo(UserErrorCode.ALREADY_DECIDED);
					return false;
				})))
			.hasSize(REQUESTS)
			.containsOnly(1);
		assertThat(
				count("MATCH (k:OpenRequestClaim)-[:OF]->(q:OpenRequest) WHERE q.id IN $ids RETURN count(k)", requests))
			.isEqualTo(REQUESTS);
		assertThat(count("MATCH (l:AuditLeaf {action: 'open-request-claimed'}) WHERE l.subject IN $ids RETURN count(l)",
				requests))
			.isEqualTo(REQUESTS);
	}

	@Test
	void theHurriedWayPromisesTwice() throws Exception {
		List<String> requests = opened();
		List<Integer> winners = race(requests, (id, person) -> {
			try (Session session = this.driver.session()) {
				return session
					.executeWrite((tx) -> tx.run(HURRIED, Map.of("id", id)).single().get("claimed").asInt() == 1);
			}
		});
		assertThat(winners.stream().filter((count) -> count > 1).count()).as("the control must fail").isPositive();
		this.neo4j.query("MATCH (q:OpenRequest) WHERE q.id IN $ids DETACH DELETE q").bind(requests).to("ids").run();
	}

	private List<String> opened() {
		return IntStream.range(0, REQUESTS).mapToObj((number) -> OpenRequestScript.opened(this.portal).id()).toList();
	}

	private List<Integer> race(List<String> requests, Claim claim) throws Exception {
		List<Integer> winners = new ArrayList<>();
		try (ExecutorService people = Executors.newFixedThreadPool(AT_ONCE)) {
			for (String request : requests) {
				winners.add(race(people, request, claim));
			}
		}
		return winners;
	}

	private int race(ExecutorService people, String id, Claim claim) throws Exception {
		CountDownLatch start = new CountDownLatch(1);
		List<Future<Boolean>> answers = IntStream.range(0, AT_ONCE).mapToObj((person) -> people.submit(() -> {
			start.await();
			return claim.won(id, person);
		})).toList();
		start.countDown();
		int won = 0;
		for (Future<Boolean> answer : answers) {
			won += answer.get() ? 1 : 0;
		}
		return won;
	}

	private static Actor person(int number) {
		return new Actor("claimer-" + number, Set.of(Role.PARTNER_INTAKE), PARTNERS.get(number % PARTNERS.size()),
				Instant.parse("2099-01-01T00:00:00Z"));
	}

	private long count(String query, List<String> ids) {
		return this.neo4j.query(query).bind(ids).to("ids").fetchAs(Long.class).one().orElseThrow();
	}

	private interface Claim {

		boolean won(String id, int person);

	}

}
