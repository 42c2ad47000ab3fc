package ke.njia.exchange.imports;

import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Takes away what a test has brought in: other tests count what is there.
 */
public final class Imported {

	private Imported() {
	}

	public static void clear(Neo4jClient neo4j) {
		neo4j.query("""
				MATCH (n:ImportRun|ImportRow|ImportMapping)
				CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS
				""").run();
		neo4j.query("""
				MATCH (n:Organization|Location|Service|ServiceAtLocation)
				WHERE n.register <> 'reference'
				CALL (n) {
				    OPTIONAL MATCH (n)-[:OPEN_DURING|COVERS|HAS_CAPACITY]->(part)
				    DETACH DELETE part, n
				} IN TRANSACTIONS OF 1000 ROWS
				""").run();
		neo4j.query("""
				MATCH (r:NetworkRevision {id: 'network'})
				SET r.revision = r.revision + 1
				SET r.wholeIn = r.revision
				""").run();
	}

}
