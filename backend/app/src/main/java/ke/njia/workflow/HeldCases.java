package ke.njia.workflow;

import java.util.Optional;

import ke.njia.cases.CaseFile;
import ke.njia.cases.CaseStatus;
import ke.njia.cases.IntakeDesk;
import ke.njia.sealing.Opening;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Cases that the portal itself works on by the clock, whoever holds them.
 */
@Component
class HeldCases {

	private static final String LEAD = """
			MATCH (c:CaseFile {id: $id})-[:HELD_BY]->(o:Organization)
			WHERE c.status <> 'ERASED'
			RETURN o.id
			""";

	private final IntakeDesk cases;

	private final Neo4jClient neo4j;

	private final ObjectProvider<Opening> opening;

	HeldCases(IntakeDesk cases, Neo4jClient neo4j, ObjectProvider<Opening> opening) {
		this.cases = cases;
		this.neo4j = neo4j;
		this.opening = opening;
	}

	/** Whether cases can be opened at this moment. */
	boolean isReady() {
		return this.opening.getObject().isDone();
	}

	/** Holds it until the transaction ends; one that is gone is nothing to hold. */
	void take(String id) {
		lead(id).ifPresent((lead) -> this.cases.lock(id, lead));
	}

	/** The case, as long as it is open. */
	Optional<CaseFile> findOpen(String id) {
		return lead(id).flatMap((lead) -> this.cases.find(id, lead))
			.filter((caseFile) -> caseFile.status() == CaseStatus.OPEN);
	}

	/** The case, as long as it is closed. */
	Optional<CaseFile> findClosed(String id) {
		return lead(id).flatMap((lead) -> this.cases.find(id, lead))
			.filter((caseFile) -> caseFile.status() == CaseStatus.CLOSED);
	}

	private Optional<String> lead(String id) {
		return this.neo4j.query(LEAD).bind(id).to("id").fetchAs(String.class).one();
	}

}
