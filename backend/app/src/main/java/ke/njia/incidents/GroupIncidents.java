package ke.njia.incidents;

import java.util.List;
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
 * The incidents stored, each sealed with a key of its own below its organization's. Every
 * reading names the organization that asks.
 */
@Component
class GroupIncidents {

	/** Incidents one screen shows. */
	static final int MOST = 100;

	private static final String INCIDENT = "GroupIncident";

	private static final String FIND = """
			MATCH (g:GroupIncident {id: $id})-[:HELD_BY]->(o:Organization {id: $organization})
			RETURN g AS incident, o.id AS organization, COUNT { (g)<-[:IN]-(:GroupPerson) } AS size
			""";

	private static final String LIST = """
			MATCH (g:GroupIncident)-[:HELD_BY]->(o:Organization {id: $organization})
			RETURN g AS incident, o.id AS organization, COUNT { (g)<-[:IN]-(:GroupPerson) } AS size
			ORDER BY g.openedAt DESC, g.id LIMIT $most
			""";

	private static final String FIND_OF = """
			MATCH (:CaseFile {id: $id})<-[:LINE_OF]-(:GroupPerson)-[:IN]->(g:GroupIncident)
			MATCH (g)-[:HELD_BY]->(o:Organization {id: $organization})
			RETURN g AS incident, o.id AS organization, COUNT { (g)<-[:IN]-(:GroupPerson) } AS size
			LIMIT 1
			""";

	private static final String LOCK = """
			MATCH (g:GroupIncident {id: $id})-[:HELD_BY]->(:Organization {id: $organization})
			SET g.lockedAt = datetime()
			""";

	private static final String ADD = """
			MATCH (o:Organization {id: $organization})
			CREATE (g:GroupIncident {id: $id, openedAt: $at, sealed: $sealed})-[:HELD_BY]->(o)
			RETURN g.id
			""";

	private final Neo4jClient neo4j;

	private final Seals seals;

	GroupIncidents(Neo4jClient neo4j, Seals seals) {
		this.neo4j = neo4j;
		this.seals = seals;
	}

	/** Stores a new incident; whether its organization is in the directory. */
	boolean add(GroupIncident incident) {
		this.seals.prepare(incident.id(), incident.organization());
		return this.neo4j.query(ADD)
			.bindAll(Map.of("organization", incident.organization(), "id", incident.id(), "at",
					GraphInstant.stored(incident.openedAt()), "sealed",
					this.seals.seal(place(incident.id(), incident.organization()), incident.told())))
			.fetchAs(String.class)
			.one()
			.isPresent();
	}

	Optional<GroupIncident> find(String id, String organization) {
		return find(FIND, id, organization);
	}

	/** The incident that the person of a case is in. */
	Optional<GroupIncident> findOf(String caseFileId, String organization) {
		return find(FIND_OF, caseFileId, organization);
	}

	private Optional<GroupIncident> find(String cypher, String id, String organization) {
		return this.neo4j.query(cypher)
			.bindAll(Map.of("id", id, "organization", organization))
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.one()
			.map(this::incident);
	}

	/** Holds an incident until the caller's transaction ends, then reads it. */
	Optional<GroupIncident> lock(String id, String organization) {
		this.neo4j.query(LOCK).bindAll(Map.of("id", id, "organization", organization)).run();
		return find(id, organization);
	}

	/** The newest first; one whose key is lost hides no other. */
	List<GroupIncident> list(String organization) {
		return this.neo4j.query(LIST)
			.bindAll(Map.of("organization", organization, "most", MOST))
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all()
			.stream()
			.flatMap((row) -> SealFailure.ifReadable(row.get("incident").get("id").asString(), () -> incident(row))
				.stream())
			.toList();
	}

	private GroupIncident incident(Record row) {
		Value node = row.get("incident");
		String id = node.get("id").asString();
		String organization = row.get("organization").asString();
		return new GroupIncident(id, organization, GraphInstant.read(node.get("openedAt")), row.get("size").asInt(),
				this.seals.open(place(id, organization), node.get(SealedPlace.PROPERTY).asByteArray(),
						NewIncident.class));
	}

	private static SealedPlace place(String id, String organization) {
		return new SealedPlace(id, organization, INCIDENT, id);
	}

}
