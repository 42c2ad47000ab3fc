package ke.njia.safehouses;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import ke.njia.HouseScript;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Fact;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How often one person is shown a way, and what they see of it when others act at the
 * same moment.
 */
class RevealRaceIT extends RevealSteps {

	private static final int AT_ONCE = 16;

	private static final int ROUNDS = 8;

	/** What a hurried programmer would write: count, then add. */
	private static final String HURRIED = """
			OPTIONAL MATCH (s:HurriedShown)
			WITH count(s) AS before
			WHERE before < 5
			CREATE (:HurriedShown)
			RETURN before
			""";

	@Autowired
	Driver driver;

	@Test
	void aRepeatedKeyCountsAgain() {
		String reveal = approved(accepted());
		String key = RandomId.next();
		for (int time = 0; time < RevealAllowances.MOST; time++) {
			done(this.desk.show(reveal, key, this.asker));
		}
		assertThat(code(this.desk.show(reveal, key, this.asker))).isEqualTo(UserErrorCode.REVEAL_LIMIT);
		assertThat(leaves(reveal)).isEqualTo(RevealAllowances.MOST);
	}

	/** Three cases, so that no lock of a case makes them wait for one another. */
	@Test
	void theSixthInAnHourIsRefusedWhateverTheRace() throws Exception {
		List<String> reveals = List.of(approved(accepted()), approved(accepted()), approved(accepted()));
		List<Outcome<RevealDesk.Shown>> outcomes = atOnce(
				(number) -> this.desk.show(reveals.get(number % reveals.size()), RandomId.next(), this.asker));
		List<UserError> refusals = outcomes.stream().flatMap((outcome) -> errors(outcome).stream()).toList();
		assertThat(refusals).hasSize(AT_ONCE - RevealAllowances.MOST).allSatisfy((error) -> {
			assertThat(error.code()).isEqualTo(UserErrorCode.REVEAL_LIMIT);
			assertThat(error.facts()).extracting(Fact::name).containsExactly("limit", "againAt");
			assertThat(Instant.parse(error.facts().get(1).value())).isBetween(Instant.now().plusSeconds(3_400),
					Instant.now().plusSeconds(3_600));
		});
		assertThat(reveals.stream().mapToLong(this::leaves).sum()).isEqualTo(RevealAllowances.MOST);
		this.neo4j.query("MATCH (a:RevealAllowance) SET a.at = [at IN a.at | at - duration('PT61M')]").run();
		shown(reveals.getFirst());
	}

	@Test
	void theHurriedWayCountsWrong() throws Exception {
		List<Boolean> taken = atOnce((number) -> {
			try (Session session = this.driver.session()) {
				return session.executeWrite((tx) -> tx.run(HURRIED).hasNext());
			}
		});
		this.neo4j.query("MATCH (s:HurriedShown) DELETE s").run();
		assertThat(taken.stream().filter(Boolean::booleanValue).count()).as("the control must fail")
			.isGreaterThan(RevealAllowances.MOST);
	}

	/** Whoever comes first, nothing is shown once the consent is taken back. */
	@Test
	void takingBackWhileItIsShownEndsUnshown() throws Exception {
		int shownFirst = 0;
		try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int round = 0; round < ROUNDS; round++) {
				HouseScript script = accepted();
				String reveal = approved(script);
				Actor fresh = this.asker;
				Callable<Outcome<RevealDesk.Shown>> shows = () -> this.desk.show(reveal, RandomId.next(), fresh);
				Future<Outcome<RevealDesk.Shown>> shown = people.submit(shows);
				people.submit(() -> withdraw(script)).get();
				List<UserError> refused = errors(shown.get());
				shownFirst += refused.isEmpty() ? 1 : 0;
				assertThat(refused).extracting(UserError::code).isSubsetOf(UserErrorCode.ILLEGAL_TRANSITION);
				assertThat(code(this.desk.show(reveal, RandomId.next(), this.asker)))
					.isEqualTo(UserErrorCode.ILLEGAL_TRANSITION);
				nobodyWasShownAnything();
			}
		}
		System.out.printf("%d rounds, shown first in %d%n", ROUNDS, shownFirst);
	}

	private static <T> List<T> atOnce(Act<T> act) throws Exception {
		List<T> answers = new ArrayList<>();
		CountDownLatch start = new CountDownLatch(1);
		try (ExecutorService people = Executors.newFixedThreadPool(AT_ONCE)) {
			List<Future<T>> all = IntStream.range(0, AT_ONCE).mapToObj((number) -> people.submit(() -> {
				start.await();
				return act.make(number);
			})).toList();
			start.countDown();
			for (Future<T> one : all) {
				answers.add(one.get());
			}
		}
		return answers;
	}

	private interface Act<T> {

		T make(int number) throws Exception;

	}

}
