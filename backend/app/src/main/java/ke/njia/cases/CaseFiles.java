package ke.njia.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ke.njia.kernel.GraphInstant;
import ke.njia.sealing.SealFailure;
import ke.njia.sealing.Seals;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The cases stored. Every reading names the organization that asks: a case of another is
 * not found, whoever knows its identifier.
 */
@Component
class CaseFiles {

	/** Open cases one organization's board looks at. */
	static final int BOARD = 2_000;

	private final Neo4jClient neo4j;

	private final Clocks clocks;

	private final Clock clock;

	private final Seals seals;

	CaseFiles(Neo4jClient neo4j, Clocks clocks, Clock clock, Seals seals) {
		this.neo4j = neo4j;
		this.clocks = clocks;
		this.clock = clock;
		this.seals = seals;
	}

	/** A case; one that was erased does not exist. */
	Optional<CaseFile> find(String id, String organization) {
		return findAll(List.of(id), organization).stream().findFirst();
	}

	/** Several cases in one question; those that were erased do not exist. */
	List<CaseFile> findAll(Collection<String> ids, String organization) {
		return this.neo4j.query(CaseCypher.FIND)
			.bindAll(Map.of("ids", ids, "organization", organization))
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all()
			.stream()
			.flatMap((row) -> SealFailure.unlessErased(() -> caseFile(row)).stream())
			.toList();
	}

	/** Holds the case until the caller's transaction ends, then reads it. */
	Optional<CaseFile> lock(String id, String organization) {
		this.neo4j.query(CaseCypher.LOCK).bindAll(Map.of("id", id, "organization", organization)).run();
		return find(id, organization);
	}

	/**
	 * The open cases: one whose key is lost must not hide the others, and is counted. An
	 * erased one that came back in a copy is neither.
	 */
	Board listOpen(String organization) {
		Collection<Record> rows = this.neo4j.query(CaseCypher.LIST_OPEN)
			.bindAll(Map.of("organization", organization, "limit", BOARD))
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all();
		List<Optional<CaseFile>> read = rows.stream()
			.flatMap((row) -> SealFailure
				.ifReadable(row.get("caseFile").get("id").asString(),
						() -> SealFailure.unlessErased(() -> caseFile(row)))
				.stream())
			.toList();
		return new Board(read.stream().flatMap(Optional::stream).toList(), rows.size() - read.size());
	}

	/**
	 * The next number to say on the phone; taking it locks the counter until the commit.
	 */
	long nextReference() {
		return this.neo4j.query(CaseCypher.NEXT_REFERENCE).fetchAs(Long.class).one().orElseThrow();
	}

	/** Makes the key of a case, before anything is stored that needs it. */
	void prepareKey(String id, String organization) {
		this.seals.prepare(id, organization);
	}

	/**
	 * Stores a new case, whose key is there. Whether the organization that holds it is in
	 * the directory.
	 */
	boolean add(CaseFile caseFile) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("lead", caseFile.lead());
		StoredCase stored = StoredCase.of(caseFile, this.seals);
		parameters.put("caseFile", StoredCase.properties(caseFile, this.seals));
		parameters.put("needs", stored.needs(caseFile.needs()));
		parameters.put("thresholds", caseFile.thresholds().stream().map(stored::threshold).toList());
		return this.neo4j.query(CaseCypher.ADD).bindAll(parameters).fetchAs(String.class).one().isPresent();
	}

	/** Adds an answer beside the earlier ones, and the urgency that now follows. */
	void addThreshold(CaseFile caseFile, Threshold threshold, Urgency urgency) {
		this.neo4j.query(CaseCypher.ADD_THRESHOLD)
			.bindAll(Map.of("id", caseFile.id(), "urgency", urgency.name(), "threshold",
					StoredCase.of(caseFile, this.seals).threshold(threshold)))
			.run();
	}

	/** Puts on record that somebody has been asked to help: the decision clock stops. */
	void decide(String id, Instant at) {
		this.neo4j.query(CaseCypher.DECIDE).bind(id).to("id").bind(GraphInstant.stored(at)).to("at").run();
	}

	private CaseFile caseFile(Record row) {
		return StoredCase.read(row, this.clocks, this.clock.instant(), this.seals);
	}

}
