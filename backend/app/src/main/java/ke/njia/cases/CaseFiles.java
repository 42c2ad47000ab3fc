package ke.njia.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ke.njia.kernel.GraphInstant;
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

	CaseFiles(Neo4jClient neo4j, Clocks clocks, Clock clock) {
		this.neo4j = neo4j;
		this.clocks = clocks;
		this.clock = clock;
	}

	Optional<CaseFile> find(String id, String organization) {
		return this.neo4j.query(CaseCypher.FIND)
			.bindAll(Map.of("id", id, "organization", organization))
			.fetchAs(CaseFile.class)
			.mappedBy((types, row) -> caseFile(row))
			.one();
	}

	/** Holds the case until the caller's transaction ends, then reads it. */
	Optional<CaseFile> lock(String id, String organization) {
		this.neo4j.query(CaseCypher.LOCK).bindAll(Map.of("id", id, "organization", organization)).run();
		return find(id, organization);
	}

	List<CaseFile> listOpen(String organization) {
		return List.copyOf(this.neo4j.query(CaseCypher.LIST_OPEN)
			.bindAll(Map.of("organization", organization, "limit", BOARD))
			.fetchAs(CaseFile.class)
			.mappedBy((types, row) -> caseFile(row))
			.all());
	}

	/**
	 * The next number to say on the phone; taking it locks the counter until the commit.
	 */
	long nextReference() {
		return this.neo4j.query(CaseCypher.NEXT_REFERENCE).fetchAs(Long.class).one().orElseThrow();
	}

	/** Stores a new case. Whether the organization that holds it is in the directory. */
	boolean add(CaseFile caseFile) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("lead", caseFile.lead());
		parameters.put("caseFile", StoredCase.properties(caseFile));
		parameters.put("needs", StoredCase.needs(caseFile.needs()));
		parameters.put("thresholds", caseFile.thresholds().stream().map(StoredCase::threshold).toList());
		return this.neo4j.query(CaseCypher.ADD).bindAll(parameters).fetchAs(String.class).one().isPresent();
	}

	/** Adds an answer beside the earlier ones, and the urgency that now follows. */
	void addThreshold(String id, Threshold threshold, Urgency urgency) {
		this.neo4j.query(CaseCypher.ADD_THRESHOLD)
			.bindAll(Map.of("id", id, "urgency", urgency.name(), "threshold", StoredCase.threshold(threshold)))
			.run();
	}

	/** Puts on record that somebody has been asked to help: the decision clock stops. */
	void decide(String id, Instant at) {
		this.neo4j.query(CaseCypher.DECIDE).bind(id).to("id").bind(GraphInstant.stored(at)).to("at").run();
	}

	private CaseFile caseFile(Record row) {
		return StoredCase.read(row, this.clocks, this.clock.instant());
	}

}
