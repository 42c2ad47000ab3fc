package ke.njia.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import ke.njia.kernel.GraphInstant;
import ke.njia.sealing.SealFailure;
import ke.njia.sealing.Seals;
import org.jspecify.annotations.Nullable;
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
	 * The open cases, or the closed ones: one whose key is lost must not hide the others,
	 * and is counted. An erased one that came back in a copy is neither.
	 */
	Board list(CaseStatus status, String organization) {
		Collection<Record> rows = this.neo4j.query(CaseCypher.LIST)
			.bindAll(Map.of("organization", organization, "status", status.name(), "limit", BOARD))
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
	 * Cases opened since then, the newest first, as many as a board shows; one that
	 * cannot be opened is passed over.
	 */
	List<CaseFile> listOpenedSince(Instant since, String organization) {
		return readable(this.neo4j.query(CaseCypher.LIST_OPENED_SINCE)
			.bindAll(Map.of("organization", organization, "since", GraphInstant.stored(since), "limit", BOARD)));
	}

	/**
	 * One page of all open cases, whoever holds them, for the portal's own clock. One
	 * that cannot be opened is passed over: boards say that it is there.
	 * @param after identifier of the last case of the page before; empty for the first
	 */
	OpenPage listOpenAfter(String after, int limit) {
		Neo4jClient.RunnableSpec page = this.neo4j.query(CaseCypher.PAGE_OF_OPEN)
			.bindAll(Map.of("after", after, "limit", limit));
		Collection<Record> rows = rows(page);
		String last = rows.stream()
			.map((row) -> row.get("caseFile").get("id").asString())
			.max(String::compareTo)
			.orElse("");
		return new OpenPage(rows.stream().flatMap((row) -> ifOpens(row).stream()).toList(),
				(rows.size() < limit) ? "" : last);
	}

	private List<CaseFile> readable(Neo4jClient.RunnableSpec question) {
		return rows(question).stream().flatMap((row) -> ifReadable(row).stream()).toList();
	}

	private static Collection<Record> rows(Neo4jClient.RunnableSpec question) {
		return question.fetchAs(Record.class).mappedBy((types, row) -> row).all();
	}

	private Optional<CaseFile> ifOpens(Record row) {
		try {
			return SealFailure.unlessErased(() -> caseFile(row));
		}
		catch (SealFailure ex) {
			return Optional.empty();
		}
	}

	private Optional<CaseFile> ifReadable(Record row) {
		return SealFailure
			.ifReadable(row.get("caseFile").get("id").asString(), () -> SealFailure.unlessErased(() -> caseFile(row)))
			.flatMap(Function.identity());
	}

	/**
	 * The next number of an organization to say on the phone; taking it locks the counter
	 * until the commit.
	 */
	long nextReference(String organization) {
		return this.neo4j.query(CaseCypher.NEXT_REFERENCE)
			.bind(organization)
			.to("organization")
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

	/** Makes the key of a case, before anything is stored that needs it. */
	void prepareKey(String id, String organization) {
		this.seals.prepare(id, organization);
	}

	/**
	 * Stores a new case, whose key is there. Whether the organization that holds it is in
	 * the directory.
	 * @param openedBy opaque identifier of the person who opened it
	 */
	boolean add(CaseFile caseFile, String openedBy) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("lead", caseFile.lead());
		StoredCase stored = StoredCase.of(caseFile, this.seals);
		Map<String, @Nullable Object> properties = StoredCase.properties(caseFile, this.seals);
		properties.put("openedBy", openedBy);
		parameters.put("caseFile", properties);
		parameters.put("needs", stored.needs(caseFile.needs()));
		parameters.put("thresholds", caseFile.thresholds().stream().map(stored::threshold).toList());
		return this.neo4j.query(CaseCypher.ADD).bindAll(parameters).fetchAs(String.class).one().isPresent();
	}

	Optional<String> openedBy(String id) {
		return this.neo4j.query(CaseCypher.OPENED_BY).bind(id).to("id").fetchAs(String.class).one();
	}

	/** Adds an answer beside the earlier ones, and the urgency that now follows. */
	void addThreshold(CaseFile caseFile, Threshold threshold, Urgency urgency) {
		this.neo4j.query(CaseCypher.ADD_THRESHOLD)
			.bindAll(Map.of("id", caseFile.id(), "urgency", urgency.name(), "threshold",
					StoredCase.of(caseFile, this.seals).threshold(threshold)))
			.run();
	}

	/** Puts on record that it was decided about the case: the decision clock stops. */
	void decide(String id, Instant at) {
		this.neo4j.query(CaseCypher.DECIDE).bind(id).to("id").bind(GraphInstant.stored(at)).to("at").run();
	}

	void close(String id, Instant at) {
		this.neo4j.query(CaseCypher.CLOSE).bind(id).to("id").bind(GraphInstant.stored(at)).to("at").run();
	}

	/** Opens it anew: afresh, it waits for a decision again. */
	void reopen(String id, boolean afresh, Instant at) {
		this.neo4j.query(CaseCypher.REOPEN).bind(id).to("id").run();
		if (afresh) {
			this.neo4j.query(CaseCypher.BEGIN_ANEW).bind(id).to("id").bind(GraphInstant.stored(at)).to("at").run();
		}
	}

	private CaseFile caseFile(Record row) {
		return StoredCase.read(row, this.clocks, this.clock.instant(), this.seals);
	}

	/**
	 * A page of open cases.
	 *
	 * @param cases those that can be opened
	 * @param next identifier after which the next page begins; empty on the last one
	 */
	record OpenPage(List<CaseFile> cases, String next) {
	}

}
