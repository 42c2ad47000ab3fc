package ke.njia.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import ke.njia.kernel.GraphInstant;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Entries that are one and the same: the one leads on to the other by an edge, and
 * nothing else is touched. Whoever reads the network sees what belonged to the first with
 * the second; taking the edge away brings back exactly what was. An importer goes on
 * writing to the entry it knows.
 */
@Component
public class EntryForwarding {

	/** Readers must read everything anew. */
	private static final String BUMP = """
			MATCH (r:NetworkRevision {id: 'network'})
			SET r.revision = coalesce(r.revision, 0) + 1
			SET r.wholeIn = r.revision
			RETURN r.revision
			""";

	/** A question of its own: it is asked when the lock is held. */
	private static final String MERGED = """
			MATCH (o:Organization WHERE o.id IN $ids)
			WHERE EXISTS { (o)-[:MERGED_INTO]->() }
			RETURN o.id
			""";

	private static final String FORWARD = """
			MATCH (from:Organization {id: $from}), (to:Organization {id: $to})
			CREATE (from)-[:MERGED_INTO {merge: $merge}]->(to)
			""";

	private static final String FORWARD_PLACES = """
			UNWIND $places AS place
			MATCH (from:ServiceAtLocation {id: place.from}), (to:ServiceAtLocation {id: place.to})
			CREATE (from)-[:MERGED_INTO {merge: $merge}]->(to)
			""";

	private static final String RESTORE = """
			MATCH (from)-[m:MERGED_INTO {merge: $merge}]->(to)
			WITH m, from:Organization AS organization, from.id AS from, to.id AS to
			DELETE m
			WITH organization, from, to
			WHERE organization
			RETURN from, to
			""";

	private static final String KEPT = """
			MATCH (:Organization {id: $id})-[:MERGED_INTO*1..]->(kept:Organization)
			WHERE NOT (kept)-[:MERGED_INTO]->()
			RETURN kept.id
			""";

	private static final String ONE_WITH = """
			MATCH (o:Organization WHERE o.id IN $ids)-[:MERGED_INTO*1..]-(one:Organization)
			RETURN DISTINCT one.id
			""";

	/** What the history calls it. */
	private static final String FIELD = "mergedInto";

	private final Neo4jClient neo4j;

	private final NetworkWriter writer;

	EntryForwarding(Neo4jClient neo4j, NetworkWriter writer) {
		this.neo4j = neo4j;
		this.writer = writer;
	}

	/** Takes the lock of the network until the caller's transaction ends. */
	public void hold() {
		this.writer.hold();
	}

	/** Which of these organizations lead on to another already. */
	public Set<String> merged(Collection<String> organizations) {
		return ids(MERGED, organizations);
	}

	/**
	 * Leads an organization on to another, and places to places of the other. The caller
	 * holds the network and has seen that neither leads on: so nothing ever leads back.
	 * @param merge by which it is found again
	 */
	public void forward(String merge, String from, String to, List<Twin> places, Provenance by) {
		this.neo4j.query(FORWARD).bindAll(Map.of("merge", merge, "from", from, "to", to)).run();
		this.neo4j.query(FORWARD_PLACES)
			.bindAll(Map.of("merge", merge, "places",
					places.stream().map((twin) -> Map.of("from", twin.from(), "to", twin.to())).toList()))
			.run();
		writeDown(from, to, "to", by);
	}

	/** Takes back what was done under that identifier; the caller holds the network. */
	public void restore(String merge, Provenance by) {
		this.neo4j.query(RESTORE)
			.bind(merge)
			.to("merge")
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all()
			.forEach((row) -> writeDown(row.get("from").asString(), row.get("to").asString(), "from", by));
	}

	/** A new revision, and a row in the history of both. */
	private void writeDown(String from, String to, String side, Provenance by) {
		long revision = this.neo4j.query(BUMP).fetchAs(Long.class).one().orElseThrow();
		Map<String, Object> change = new HashMap<>(Map.of("id",
				String.join("/", Long.toString(revision), EntryType.ORGANIZATION.name(), from, FIELD), "revision",
				revision, "type", EntryType.ORGANIZATION.name(), "entry", from, "field", FIELD, "by",
				by.actor().subject(), "organization", by.actor().organization(), "source", by.source(), side, to));
		change.put("at", GraphInstant.stored(by.at()));
		this.neo4j.query(CypherFile.WRITE_HISTORY.text())
			.bind(List.of(Map.of("owners", List.of(from, to), "change", change)))
			.to("rows")
			.run();
	}

	/** Whom an organization leads on to in the end; empty when it leads nowhere. */
	public Optional<String> findKept(String organization) {
		return this.neo4j.query(KEPT).bind(organization).to("id").fetchAs(String.class).one();
	}

	/**
	 * The organizations given and all that are one with any of them, whichever leads on
	 * to which: who must not be told by one name must not be told by another.
	 */
	public Set<String> oneWith(Collection<String> organizations) {
		Set<String> all = new HashSet<>(organizations);
		if (!all.isEmpty()) {
			all.addAll(ids(ONE_WITH, organizations));
		}
		return all;
	}

	private Set<String> ids(String statement, Collection<String> organizations) {
		return Set
			.copyOf(this.neo4j.query(statement).bind(List.copyOf(organizations)).to("ids").fetchAs(String.class).all());
	}

	/**
	 * Two places where the same is offered at the same spot.
	 *
	 * @param from identifier of the one that leads on
	 * @param to identifier of the one that is kept
	 */
	public record Twin(String from, String to) {
	}

}
