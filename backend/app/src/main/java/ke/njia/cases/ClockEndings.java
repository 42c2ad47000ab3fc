package ke.njia.cases;

import java.util.List;
import java.util.Map;

import ke.njia.kernel.GraphInstant;
import ke.njia.sealing.SealFailure;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.Seals;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * What was said of clocks, as stored. Which clock it was and what was said is sealed with
 * the case, because that tells what happened to the person.
 */
@Component
class ClockEndings {

	private static final String LABEL = "ClockEnding";

	private static final String LIST = """
			MATCH (:CaseFile {id: $caseFile})-[:CLOCK_ENDED]->(e:ClockEnding)
			RETURN e AS ending
			ORDER BY e.recordedAt DESC, e.id
			""";

	private static final String ADD = """
			MATCH (c:CaseFile {id: $caseFile})
			CREATE (c)-[:CLOCK_ENDED]->(e:ClockEnding)
			SET e = $ending
			""";

	private final Neo4jClient neo4j;

	private final Seals seals;

	ClockEndings(Neo4jClient neo4j, Seals seals) {
		this.neo4j = neo4j;
		this.seals = seals;
	}

	/** Everything said of the clocks of a case, the newest first. */
	List<ClockEnding> listFor(CaseFile caseFile) {
		return this.neo4j.query(LIST)
			.bind(caseFile.id())
			.to("caseFile")
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all()
			.stream()
			.flatMap((row) -> SealFailure
				.unlessErased(() -> read(row.get("ending"), caseFile.id(), caseFile.lead(), this.seals))
				.stream())
			.toList();
	}

	/** Puts down what was said; the caller holds the case. */
	void add(CaseFile caseFile, ClockEnding ending) {
		byte[] sealed = this.seals.seal(place(caseFile.id(), caseFile.lead(), ending.id()),
				new SealedCase.Ended(ending.code(), ending.outcome(), ending.dueAt(), ending.by()));
		this.neo4j.query(ADD)
			.bindAll(Map.of("caseFile", caseFile.id(), "ending",
					Map.of("id", ending.id(), "recordedAt", GraphInstant.stored(ending.at()), SealedPlace.PROPERTY,
							sealed)))
			.run();
	}

	/** One as it was stored, read with its case. */
	static ClockEnding read(Value stored, String caseFile, String organization, Seals seals) {
		String id = stored.get("id").asString();
		SealedCase.Ended ended = seals.open(place(caseFile, organization, id),
				stored.get(SealedPlace.PROPERTY).asByteArray(), SealedCase.Ended.class);
		return new ClockEnding(id, ended.code(), ended.outcome(), ended.dueAt(), ended.by(),
				GraphInstant.read(stored.get("recordedAt")));
	}

	private static SealedPlace place(String caseFile, String organization, String id) {
		return new SealedPlace(caseFile, organization, LABEL, id);
	}

}
