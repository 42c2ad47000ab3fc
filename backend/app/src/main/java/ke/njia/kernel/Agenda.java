package ke.njia.kernel;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * What must be done when, for all modules: one row a subject and kind, written in the
 * transaction of the act it follows from. Several backends may do what is due at once:
 * each holds the row, looks at it again, and does the step and puts down the next one in
 * the same transaction. Whoever is killed in between leaves the row as it was.
 */
@Component
public class Agenda {

	private static final Logger log = LoggerFactory.getLogger(Agenda.class);

	/** Rows looked at in one round. */
	static final int PAGE = 200;

	/** Rounds of one run: a portal that was away catches up step by step. */
	static final int ROUNDS = 20;

	/** How long one that failed is left alone: doubled each time, at most ten minutes. */
	static final Duration FIRST_PAUSE = Duration.ofSeconds(5);

	static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

	private static final String SEPARATOR = " ";

	private static final String PUT = """
			MERGE (d:DueWork {id: $id})
			SET d.kind = $kind, d.subject = $subject, d.step = $step, d.dueAt = $dueAt, d.failures = 0
			REMOVE d.notBefore
			""";

	private static final String REMOVE = "MATCH (d:DueWork {id: $id}) DELETE d";

	private static final String LIST = """
			MATCH (d:DueWork)
			WHERE d.dueAt <= $now AND d.kind IN $kinds AND coalesce(d.notBefore <= $now, true)
			RETURN d.id AS id, d.kind AS kind, d.subject AS subject, d.step AS step, d.dueAt AS dueAt
			ORDER BY d.dueAt, d.id
			LIMIT $page
			""";

	private static final String HOLD = "MATCH (d:DueWork {id: $id}) SET d.lockedAt = datetime()";

	private static final String FIND = """
			MATCH (d:DueWork {id: $id})
			RETURN d.id AS id, d.kind AS kind, d.subject AS subject, d.step AS step, d.dueAt AS dueAt
			""";

	private static final String POSTPONE = """
			MATCH (d:DueWork {id: $id})
			SET d.failures = coalesce(d.failures, 0) + 1
			WITH d, CASE WHEN d.failures > 8 THEN $longest
			             ELSE toInteger($first * 2 ^ (d.failures - 1)) END AS seconds
			SET d.notBefore = $now + duration({seconds: CASE WHEN seconds > $longest THEN $longest ELSE seconds END})
			""";

	private final Neo4jClient neo4j;

	private final UnitOfWork work;

	private final ObjectProvider<DueWork> works;

	Agenda(Neo4jClient neo4j, UnitOfWork work, ObjectProvider<DueWork> works) {
		this.neo4j = neo4j;
		this.work = work;
		this.works = works;
	}

	/**
	 * Puts down, in the caller's transaction, what is to be done next about a subject; it
	 * replaces what stood there of that kind.
	 */
	public void put(String kind, String subject, DueWork.Next next) {
		this.neo4j.query(PUT)
			.bindAll(Map.of("id", id(kind, subject), "kind", kind, "subject", subject, "step", next.step(), "dueAt",
					GraphInstant.stored(next.dueAt())))
			.run();
	}

	/**
	 * Does whatever is due, each step in a transaction of its own: one that fails must
	 * not keep the others waiting, and is tried again later.
	 * @param now the moment it is
	 * @return how many steps this backend did
	 */
	public int run(Instant now) {
		Map<String, DueWork> ready = this.works.stream()
			.filter(DueWork::isReady)
			.collect(Collectors.toMap(DueWork::kind, Function.identity()));
		int all = 0;
		int some = -1;
		for (int round = 0; round < ROUNDS && some != 0; round++) {
			some = (int) list(ready, now).stream()
				.filter((row) -> done(row, Objects.requireNonNull(ready.get(row.kind())), now))
				.count();
			all += some;
		}
		return all;
	}

	private boolean done(Row row, DueWork kind, Instant now) {
		try {
			return this.work.perform(() -> step(row, kind, now));
		}
		catch (RuntimeException ex) {
			log.error("Work of the kind {} could not be done now: {}", row.kind(), ex.getClass().getSimpleName());
			this.work.perform(() -> postpone(row, now));
			return false;
		}
	}

	/** Whether nobody was first. */
	private boolean step(Row row, DueWork kind, Instant now) {
		kind.hold(row.subject());
		this.neo4j.query(HOLD).bind(row.id()).to("id").run();
		if (find(row.id()).filter(row::equals).isEmpty()) {
			return false;
		}
		kind.perform(new DueWork.Due(row.subject(), row.step(), row.dueAt(), now))
			.ifPresentOrElse((next) -> put(row.kind(), row.subject(), next),
					() -> this.neo4j.query(REMOVE).bind(row.id()).to("id").run());
		return true;
	}

	private Collection<Row> list(Map<String, DueWork> ready, Instant now) {
		return this.neo4j.query(LIST)
			.bindAll(Map.of("now", GraphInstant.stored(now), "kinds", ready.keySet(), "page", PAGE))
			.fetchAs(Row.class)
			.mappedBy((types, row) -> Row.of(row))
			.all();
	}

	private Optional<Row> find(String id) {
		return this.neo4j.query(FIND).bind(id).to("id").fetchAs(Row.class).mappedBy((types, row) -> Row.of(row)).one();
	}

	private boolean postpone(Row row, Instant now) {
		this.neo4j.query(POSTPONE)
			.bindAll(Map.of("id", row.id(), "now", GraphInstant.stored(now), "first", FIRST_PAUSE.toSeconds(),
					"longest", LONGEST_PAUSE.toSeconds()))
			.run();
		return true;
	}

	private static String id(String kind, String subject) {
		return kind + SEPARATOR + subject;
	}

	private record Row(String id, String kind, String subject, String step, Instant dueAt) {

		static Row of(Record row) {
			return new Row(row.get("id").asString(), row.get("kind").asString(), row.get("subject").asString(),
					row.get("step").asString(), GraphInstant.read(row.get("dueAt")));
		}

	}

}
