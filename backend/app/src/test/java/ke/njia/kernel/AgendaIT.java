package ke.njia.kernel;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import ke.njia.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is due is done once, whoever does it, also by a backend that comes after one that
 * was killed in between.
 */
@PortalTest
class AgendaIT {

	private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

	private static final int SUBJECTS = 20;

	private static final int BACKENDS = 4;

	private static final String DONE = "CREATE (:AgendaDone {subject: $subject, step: $step})";

	@Autowired
	Neo4jClient neo4j;

	@Autowired
	UnitOfWork work;

	@BeforeEach
	@AfterEach
	void clear() {
		this.neo4j.query("MATCH (n) WHERE n:AgendaDone OR (n:DueWork AND n.kind = 'agenda-it') DETACH DELETE n").run();
	}

	@Test
	void everyStepOnceByHoweverManyBackends() throws Exception {
		IntStream.range(0, SUBJECTS).forEach((number) -> put("s" + number));
		raceOf(() -> agenda(new Steps((due) -> false)).run(NOW.plusSeconds(60)));
		assertThat(done()).hasSize(SUBJECTS * 3).doesNotHaveDuplicates();
	}

	/** What a hurried programmer would write: look, then do. It must do some twice. */
	@Test
	void theHurriedWayDoesSomeTwice() throws Exception {
		IntStream.range(0, SUBJECTS).forEach((number) -> put("s" + number));
		raceOf(() -> {
			int some = 0;
			for (Map<String, Object> row : this.neo4j
				.query("MATCH (d:DueWork {kind: 'agenda-it'}) RETURN d.subject AS subject")
				.fetch()
				.all()) {
				this.neo4j.query(DONE).bindAll(Map.of("subject", row.get("subject"), "step", "ONE")).run();
				this.neo4j.query("MATCH (d:DueWork {kind: 'agenda-it', subject: $subject}) DELETE d")
					.bindAll(Map.of("subject", row.get("subject")))
					.run();
				some++;
			}
			return some;
		});
		assertThat(done()).as("the control must fail").hasSizeGreaterThan(SUBJECTS);
	}

	@Test
	void whatBrokeOffInBetweenIsGoneAndDoneByTheNext() {
		put("broken-off");
		agenda(new Steps((due) -> true)).run(NOW);
		assertThat(done()).as("what it had written is gone with it").isEmpty();
		assertThat(agenda(new Steps((due) -> false)).run(NOW.plus(Agenda.FIRST_PAUSE))).isEqualTo(1);
		assertThat(done()).containsExactly("broken-off ONE");
	}

	/** One that fails is tried again, later and later, and keeps nobody waiting. */
	@Test
	void whatFailsWaitsAlone() {
		put("broken");
		put("sound");
		Agenda failing = agenda(new Steps((due) -> due.subject().equals("broken")));
		assertThat(failing.run(NOW)).isEqualTo(1);
		assertThat(done()).containsExactly("sound ONE");
		Agenda sound = agenda(new Steps((due) -> false));
		assertThat(sound.run(NOW.plusSeconds(4))).as("not at once").isZero();
		assertThat(failing.run(NOW.plusSeconds(5))).isZero();
		sound.run(NOW.plusSeconds(14));
		assertThat(done()).as("twice as long").doesNotContain("broken ONE");
		sound.run(NOW.plusSeconds(15));
		assertThat(done()).contains("broken ONE");
	}

	@Test
	void nothingIsDoneBeforeItsTime() {
		put("early");
		Agenda agenda = agenda(new Steps((due) -> false));
		assertThat(agenda.run(NOW.minusSeconds(1))).isZero();
		assertThat(agenda.run(NOW)).isEqualTo(1);
		assertThat(agenda.run(NOW)).as("the next step is not due yet").isZero();
	}

	@Test
	void aBackendThatIsNotReadyDoesNothing() {
		put("sealed");
		assertThat(agenda(new Steps((due) -> false) {
			@Override
			public boolean isReady() {
				return false;
			}
		}).run(NOW)).isZero();
		assertThat(done()).isEmpty();
	}

	private void put(String subject) {
		agenda(new Steps((due) -> false)).put("agenda-it", subject, new DueWork.Next("ONE", NOW));
	}

	private void raceOf(Backend backend) throws Exception {
		try (ExecutorService backends = Executors.newFixedThreadPool(BACKENDS)) {
			List<Future<Integer>> all = new ArrayList<>();
			for (int number = 0; number < BACKENDS; number++) {
				all.add(backends.submit(backend::run));
			}
			for (Future<Integer> one : all) {
				one.get();
			}
		}
	}

	private List<String> done() {
		return List.copyOf(
				this.neo4j.query("MATCH (d:AgendaDone) RETURN d.subject + ' ' + d.step").fetchAs(String.class).all());
	}

	private Agenda agenda(DueWork kind) {
		return new Agenda(this.neo4j, this.work, new ObjectProvider<>() {
			@Override
			public Stream<DueWork> stream() {
				return Stream.of(kind);
			}
		});
	}

	private interface Backend {

		int run();

	}

	/** Three steps, ten seconds apart. */
	private class Steps implements DueWork {

		private final Predicate<Due> fails;

		Steps(Predicate<Due> fails) {
			this.fails = fails;
		}

		@Override
		public String kind() {
			return "agenda-it";
		}

		@Override
		public void hold(String subject) {
			AgendaIT.this.neo4j.query("MATCH (d:AgendaHeld {id: $id}) SET d.lockedAt = datetime()")
				.bind(subject)
				.to("id")
				.run();
		}

		@Override
		public Optional<Next> perform(Due due) {
			AgendaIT.this.neo4j.query(DONE).bindAll(Map.of("subject", due.subject(), "step", due.step())).run();
			if (this.fails.test(due)) {
				throw new IllegalStateException("planted");
			}
			return switch (due.step()) {
				case "ONE" -> Optional.of(new Next("TWO", due.dueAt().plus(Duration.ofSeconds(10))));
				case "TWO" -> Optional.of(new Next("THREE", due.dueAt().plus(Duration.ofSeconds(10))));
				default -> Optional.empty();
			};
		}

	}

}
