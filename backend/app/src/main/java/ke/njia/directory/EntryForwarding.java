package ke.njia.directory;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

	private static final String HOLD = """
			MERGE (r:NetworkRevision {id: 'network'})
			SET r.revision = coalesce(r.revision, 0) + 1, r.wholeIn = r.revision
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

	private static final String RESTORE = "MATCH ()-[m:MERGED_INTO {merge: $merge}]->() DELETE m";

	private static final String ONE_WITH = """
			MATCH (o:Organization WHERE o.id IN $ids)-[:MERGED_INTO*1..]-(one:Organization)
			RETURN DISTINCT one.id
			""";

	private final Neo4jClient neo4j;

	EntryForwarding(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/**
	 * Takes the lock of the network until the caller's transaction ends, and says that
	 * readers must read everything anew.
	 */
	public void hold() {
		this.neo4j.query(HOLD).run();
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
	public void forward(String merge, String from, String to, List<Twin> places) {
		this.neo4j.query(FORWARD).bindAll(Map.of("merge", merge, "from", from, "to", to)).run();
		this.neo4j.query(FORWARD_PLACES)
			.bindAll(Map.of("merge", merge, "places",
					places.stream().map((twin) -> Map.of("from", twin.from(), "to", twin.to())).toList()))
			.run();
	}

	/** Takes back what was done under that identifier; the caller holds the network. */
	public void restore(String merge) {
		this.neo4j.query(RESTORE).bind(merge).to("merge").run();
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
		return Set.copyOf(
				this.neo4j.query(statement).bind(List.copyOf(organizations)).to("ids").fetchAs(String.class).all());
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
