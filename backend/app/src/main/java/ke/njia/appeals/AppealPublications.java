package ke.njia.appeals;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import ke.njia.sealing.SealedRow;
import ke.njia.sealing.SealedRows;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * What bodies published, each with all that was ever put down of it, sealed with the
 * case. Whoever writes one holds the case.
 */
@Component
class AppealPublications {

	private static final String LABEL = "AppealPublication";

	private static final String RETURN = """
			MATCH (p)-[:OF]->(s:AppealSending)-[:OF]->(a:Appeal)
			MATCH (p)-[:FOR]->(c:CaseFile)-[:HELD_BY]->(o:Organization)
			WHERE c.status <> 'ERASED'
			RETURN p AS publication, s AS sending, a.id AS appeal, c.id AS caseFile, c.reference AS reference,
			       o.id AS lead
			""";

	private static final String OF_SENDINGS = """
			UNWIND $sendings AS id
			MATCH (p:AppealPublication)-[:OF]->(:AppealSending {id: id})
			""" + RETURN;

	private static final String OF_ORGANIZATION = """
			MATCH (:Organization {id: $organization})<-[:HELD_BY]-(:CaseFile)<-[:FOR]-(p:AppealPublication)
			""" + RETURN;

	private static final String FIND = """
			MATCH (p:AppealPublication {id: $id})
			""" + RETURN;

	/** Counted without opening one. */
	private static final String COUNT = """
			MATCH (:Organization {id: $organization})<-[:HELD_BY]-(c:CaseFile)<-[:FOR]-(p:AppealPublication)
			WHERE c.status <> 'ERASED'
			MATCH (p)-[:OF]->(s:AppealSending)
			RETURN s.body AS body, count(DISTINCT c) AS cases
			ORDER BY body
			""";

	private static final String SAVE = """
			MATCH (s:AppealSending {id: $sending})-[:FOR]->(c:CaseFile)
			MERGE (p:AppealPublication {id: $id})
			MERGE (p)-[:OF]->(s)
			MERGE (p)-[:FOR]->(c)
			SET p.sealed = $sealed
			""";

	private final Neo4jClient neo4j;

	private final SealedRows rows;

	AppealPublications(Neo4jClient neo4j, SealedRows rows) {
		this.neo4j = neo4j;
		this.rows = rows;
	}

	/** Those of several sendings, in one question. */
	List<AppealPublication> listOf(Collection<String> sendings) {
		return this.rows.list(OF_SENDINGS, Map.of("sendings", sendings), AppealPublications::publication);
	}

	/** Those of all cases of an organization. */
	List<AppealPublication> listFor(String organization) {
		return this.rows.list(OF_ORGANIZATION, Map.of("organization", organization), AppealPublications::publication);
	}

	/** In how many cases of an organization each body published something. */
	List<Counted> count(String organization) {
		return List.copyOf(this.neo4j.query(COUNT)
			.bind(organization)
			.to("organization")
			.fetchAs(Counted.class)
			.mappedBy((types, row) -> new Counted(row.get("body").asString(), row.get("cases").asLong()))
			.all());
	}

	Optional<AppealPublication> find(String id) {
		return this.rows.find(FIND, Map.of("id", id), AppealPublications::publication);
	}

	/** Stores one in place of what was stored of it. */
	void save(AppealPublication publication) {
		this.neo4j.query(SAVE)
			.bindAll(Map.of("sending", publication.sendingId(), "id", publication.id(), "sealed",
					this.rows.seal(Appeals.place(publication.caseFileId(), publication.lead(), LABEL, publication.id()),
							new SealedPublication(publication.revisions()))))
			.run();
	}

	private static AppealPublication publication(SealedRow row) {
		var node = row.node("publication", LABEL);
		var sending = row.node("sending", "AppealSending");
		return new AppealPublication(node.id(), sending.id(), row.get("appeal").asString(), row.caseFile(),
				row.get("reference").asString(), row.lead(), sending.get("body").asString(),
				Set.copyOf(sending.open(SealedSending.class).items()), node.open(SealedPublication.class).revisions());
	}

	/**
	 * In how many cases a body published something.
	 */
	record Counted(String body, long cases) {
	}

}
