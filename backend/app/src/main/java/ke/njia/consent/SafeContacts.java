package ke.njia.consent;

import java.util.Map;
import java.util.Optional;

import ke.njia.kernel.GraphInstant;
import ke.njia.sealing.SealFailure;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.Seals;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The rules stored, one a case. An earlier one is written over: an old number is a
 * danger, not a history.
 */
@Component
class SafeContacts {

	private static final String FIND = """
			MATCH (s:SafeContact {id: $caseFile})-[:OF]->(c:CaseFile)
			WHERE c.status <> 'ERASED'
			RETURN s AS safeContact
			""";

	private static final String WRITE = """
			MATCH (c:CaseFile {id: $caseFile})
			MERGE (s:SafeContact {id: $caseFile})
			MERGE (s)-[:OF]->(c)
			SET s.version = $version, s.recordedAt = $at, s.sealed = $sealed
			""";

	private final Neo4jClient neo4j;

	private final Seals seals;

	SafeContacts(Neo4jClient neo4j, Seals seals) {
		this.neo4j = neo4j;
		this.seals = seals;
	}

	/** The rule of a case that the caller has read. */
	Optional<SafeContact> find(String caseFile, String lead) {
		return this.neo4j.query(FIND)
			.bind(caseFile)
			.to("caseFile")
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.one()
			.flatMap((row) -> SealFailure.unlessErased(() -> safeContact(row.get("safeContact"), caseFile, lead)));
	}

	/** Writes the rule of a case that the caller holds. */
	void write(SafeContact contact) {
		this.neo4j.query(WRITE)
			.bindAll(Map.of("caseFile", contact.caseFileId(), "version", contact.version(), "at",
					GraphInstant.stored(contact.recordedAt()), "sealed",
					this.seals.seal(place(contact.caseFileId(), contact.lead()), contact.rule())))
			.run();
	}

	private SafeContact safeContact(Value node, String caseFile, String lead) {
		return new SafeContact(caseFile, lead, node.get("version").asInt(), GraphInstant.read(node.get("recordedAt")),
				this.seals.open(place(caseFile, lead), node.get(SealedPlace.PROPERTY).asByteArray(),
						ContactRule.class));
	}

	private static SealedPlace place(String caseFile, String lead) {
		return new SealedPlace(caseFile, lead, "SafeContact", caseFile);
	}

}
