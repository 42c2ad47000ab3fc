package ke.njia.cases;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import ke.njia.kernel.GraphInstant;
import ke.njia.kernel.RandomId;
import ke.njia.sealing.SealFailure;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.Seals;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * What a case said before it was changed, sealed with the case. Nothing is ever deleted
 * here; erasing the case takes it along.
 */
@Component
class CaseRevisions {

	private static final String REPLACE = """
			MATCH (c:CaseFile {id: $caseFile})
			SET c.sealed = $sealed
			CREATE (c)-[:WAS]->(r:CaseRevision)
			SET r = $revision
			""";

	private static final String LIST = """
			MATCH (:CaseFile {id: $caseFile})-[:WAS]->(r:CaseRevision)
			RETURN r AS revision
			ORDER BY r.recordedAt DESC, r.id
			""";

	private final Neo4jClient neo4j;

	private final Seals seals;

	CaseRevisions(Neo4jClient neo4j, Seals seals) {
		this.neo4j = neo4j;
		this.seals = seals;
	}

	/**
	 * Stores what a case says now, and beside it what it said until then. The caller
	 * holds the case.
	 */
	void replace(CaseFile changed, SealedCase.Was was, Instant at) {
		StoredCase stored = StoredCase.of(changed, this.seals);
		String id = RandomId.next();
		this.neo4j.query(REPLACE)
			.bindAll(Map.of("caseFile", changed.id(), "sealed", stored.told(changed), "revision",
					Map.of("id", id, "recordedAt", GraphInstant.stored(at), SealedPlace.PROPERTY,
							this.seals.seal(place(changed, id), was))))
			.run();
	}

	/** What a case said before, the newest first. */
	List<Revision> listFor(CaseFile caseFile) {
		return this.neo4j.query(LIST)
			.bind(caseFile.id())
			.to("caseFile")
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all()
			.stream()
			.flatMap((row) -> SealFailure.unlessErased(() -> revision(row.get("revision"), caseFile)).stream())
			.toList();
	}

	private Revision revision(Value node, CaseFile caseFile) {
		return new Revision(
				this.seals.open(place(caseFile, node.get("id").asString()),
						node.get(SealedPlace.PROPERTY).asByteArray(), SealedCase.Was.class),
				GraphInstant.read(node.get("recordedAt")));
	}

	private static SealedPlace place(CaseFile caseFile, String id) {
		return new SealedPlace(caseFile.id(), caseFile.lead(), "CaseRevision", id);
	}

	/**
	 * What a case said until a moment.
	 *
	 * @param was what it said
	 * @param at until when
	 */
	record Revision(SealedCase.Was was, Instant at) {
	}

}
