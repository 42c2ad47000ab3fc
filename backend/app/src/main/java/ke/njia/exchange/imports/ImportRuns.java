package ke.njia.exchange.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import ke.njia.kernel.Actor;
import ke.njia.kernel.GraphInstant;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The imports stored. Whoever works on one holds its lease and renews it with every
 * batch; one whose lease ran out was interrupted, and whoever brings in the same file
 * goes on with it.
 */
@Component
class ImportRuns {

	/** How long an import may be silent before it counts as interrupted. */
	static final Duration LEASE = Duration.ofSeconds(60);

	/** Runs of an organization whose rows are kept; of older ones only the counts are. */
	static final int KEPT = 10;

	private static final String HOLD = """
			MERGE (l:ImportLock {id: $kind})
			SET l.lockedAt = $now
			""";

	private static final String RUNNING = """
			MATCH (r:ImportRun {status: 'RUNNING', kind: $kind})
			WHERE r.leaseUntil > $now
			RETURN count(r) AS running
			""";

	private static final String ADOPT = """
			MATCH (r:ImportRun {organization: $organization})
			WHERE r.digest = $digest AND r.status <> 'FINISHED'
			WITH r ORDER BY r.startedAt DESC LIMIT 1
			SET r.status = 'RUNNING', r.lease = $lease, r.leaseUntil = $until, r.startedAt = $now
			RETURN r AS run
			""";

	private static final String CREATE = """
			CREATE (r:ImportRun {id: $id, kind: $kind, register: $register, dryRun: $dryRun, digest: $digest,
			    organization: $organization, startedBy: $subject, status: 'RUNNING', lease: $lease,
			    leaseUntil: $until, rows: $rows, done: 0, startedAt: $now, results: [], notes: []})
			RETURN r AS run
			""";

	private static final String STEP = """
			MATCH (r:ImportRun {id: $id, lease: $lease})
			SET r.done = $done, r.leaseUntil = $until, r.results = $results, r.notes = $notes,
			    r.status = CASE WHEN $done >= r.rows THEN 'FINISHED' ELSE r.status END,
			    r.finishedAt = CASE WHEN $done >= r.rows THEN $now ELSE null END
			WITH r
			UNWIND $lines AS line
			CREATE (row:ImportRow {run: $id})
			SET row += line
			RETURN count(row) AS stored
			""";

	private static final String STOP = """
			MATCH (r:ImportRun {id: $id, lease: $lease, status: 'RUNNING'})
			SET r.status = 'INTERRUPTED', r.leaseUntil = $now
			""";

	private static final String FIND = """
			MATCH (r:ImportRun {id: $id, organization: $organization})
			RETURN r AS run
			""";

	private static final String LIST = """
			MATCH (r:ImportRun {organization: $organization})
			RETURN r AS run ORDER BY r.startedAt DESC LIMIT $most
			""";

	private static final String FORGET = """
			MATCH (r:ImportRun {organization: $organization})
			WHERE r.status <> 'RUNNING'
			WITH r ORDER BY r.startedAt DESC SKIP $kept
			MATCH (row:ImportRow {run: r.id})
			WITH row LIMIT 20000
			DELETE row
			""";

	private static final String TAKEN = """
			UNWIND $ids AS id
			CALL (id) {
			    MATCH (n:Organization {id: id}) RETURN n.register AS register
			    UNION ALL MATCH (n:Location {id: id}) RETURN n.register AS register
			    UNION ALL MATCH (n:Service {id: id}) RETURN n.register AS register
			    UNION ALL MATCH (n:ServiceAtLocation {id: id}) RETURN n.register AS register
			}
			WITH id, register WHERE coalesce(register, '') <> $register
			RETURN DISTINCT id
			""";

	private final Neo4jClient neo4j;

	ImportRuns(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/** Whether an import of that kind is at work; held until the transaction ends. */
	boolean isRunning(ImportKind kind, Instant now) {
		run(HOLD, Map.of("kind", kind.name(), "now", GraphInstant.stored(now)));
		return this.neo4j.query(RUNNING)
			.bindAll(Map.of("kind", kind.name(), "now", GraphInstant.stored(now)))
			.fetchAs(Long.class)
			.mappedBy((types, row) -> row.get("running").asLong())
			.one()
			.orElse(0L) > 0;
	}

	/** Goes on with the interrupted import of the same file, if there is one. */
	Optional<ImportRun> adopt(Actor actor, String digest, String lease, Instant now) {
		return one(ADOPT, Map.of("organization", actor.organization(), "digest", digest, "lease", lease, "until",
				GraphInstant.stored(now.plus(LEASE)), "now", GraphInstant.stored(now)), now);
	}

	ImportRun create(String id, ImportRequest request, Actor actor, String digest, Map<String, Object> rest,
			Instant now) {
		Map<String, Object> values = new HashMap<>(rest);
		values.putAll(Map.of("id", id, "kind", request.kind().name(), "register", request.register(), "dryRun",
				request.dryRun(), "digest", digest, "organization", actor.organization(), "subject", actor.subject(),
				"until", GraphInstant.stored(now.plus(LEASE)), "now", GraphInstant.stored(now)));
		run(FORGET, Map.of("organization", actor.organization(), "kept", KEPT));
		return one(CREATE, values, now).orElseThrow();
	}

	/**
	 * Puts down how far it is, and the rows, in the batch's own transaction.
	 * @throws IllegalStateException if somebody else has gone on with it meanwhile
	 */
	void step(String id, String lease, Tally tally, List<ReportRow> rows, Instant now) {
		List<Map<String, Object>> lines = rows.stream().map(ImportRuns::line).toList();
		Collection<Long> stored = this.neo4j.query(STEP)
			.bindAll(Map.of("id", id, "lease", lease, "done", tally.done(), "until",
					GraphInstant.stored(now.plus(LEASE)), "now", GraphInstant.stored(now), "results", tally.results(),
					"notes", tally.notes(), "lines", lines))
			.fetchAs(Long.class)
			.mappedBy((types, row) -> row.get("stored").asLong())
			.all();
		if (stored.stream().mapToLong(Long::longValue).sum() != rows.size()) {
			throw new IllegalStateException("The import is somebody else's now.");
		}
	}

	void stop(String id, String lease, Instant now) {
		run(STOP, Map.of("id", id, "lease", lease, "now", GraphInstant.stored(now)));
	}

	Optional<ImportRun> find(String id, String organization, Instant now) {
		return one(FIND, Map.of("id", id, "organization", organization), now);
	}

	List<ImportRun> list(String organization, int most, Instant now) {
		return List.copyOf(this.neo4j.query(LIST)
			.bindAll(Map.of("organization", organization, "most", most))
			.fetchAs(ImportRun.class)
			.mappedBy((types, row) -> read(row, now))
			.all());
	}

	/** Those of the identifiers that something of another register, or of none, has. */
	Set<String> taken(Set<String> ids, String register) {
		return this.neo4j.query(TAKEN)
			.bindAll(Map.of("ids", List.copyOf(ids), "register", register))
			.fetchAs(String.class)
			.mappedBy((types, row) -> row.get("id").asString())
			.all()
			.stream()
			.collect(Collectors.toSet());
	}

	private void run(String statement, Map<String, Object> values) {
		this.neo4j.query(statement).bindAll(values).run();
	}

	private Optional<ImportRun> one(String statement, Map<String, Object> values, Instant now) {
		return this.neo4j.query(statement)
			.bindAll(values)
			.fetchAs(ImportRun.class)
			.mappedBy((types, row) -> read(row, now))
			.one();
	}

	private static ImportRun read(Record row, Instant now) {
		Value run = row.get("run");
		ImportRun.Status status = ImportRun.Status.valueOf(run.get("status").asString());
		boolean lost = status == ImportRun.Status.RUNNING && !GraphInstant.read(run.get("leaseUntil")).isAfter(now);
		return new ImportRun(run.get("id").asString(), ImportKind.valueOf(run.get("kind").asString()),
				run.get("register").asString(), run.get("dryRun").asBoolean(),
				lost ? ImportRun.Status.INTERRUPTED : status, run.get("rows").asLong(), run.get("done").asLong(),
				Tally.results(run.get("results").asList(Value::asString)),
				Tally.notes(run.get("notes").asList(Value::asString)), GraphInstant.read(run.get("startedAt")),
				GraphInstant.readOrNull(run.get("finishedAt")));
	}

	private static Map<String, Object> line(ReportRow reported) {
		return Map.of("position", reported.position(), "file", reported.row().file(), "line", reported.row().line(),
				"key", reported.row().key(), "label", reported.row().label(), "result", reported.result().name(),
				"fields", reported.fields(), "codes",
				reported.notes().stream().map((note) -> note.code().name()).toList(), "columns",
				reported.notes().stream().map((note) -> note.column()).toList());
	}

}
