package ke.njia.appeals;

import java.util.Map;
import java.util.Optional;

import ke.njia.kernel.RandomId;
import ke.njia.sealing.SealedRows;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The letters of versions that were given to a second person: what is looked at is what
 * is sent, byte for byte.
 */
@Component
class Letters {

	private static final String ADD = """
			MATCH (v:AppealVersion {id: $version})-[:FOR]->(c:CaseFile)
			CREATE (l:AppealLetter {id: $id, sealed: $sealed})-[:OF]->(v)
			CREATE (l)-[:FOR]->(c)
			""";

	private static final String LIST = """
			MATCH (l:AppealLetter)-[:OF]->(:AppealVersion {id: $version})
			MATCH (l)-[:FOR]->(c:CaseFile)-[:HELD_BY]->(o:Organization)
			RETURN l AS letter, c.id AS caseFile, o.id AS lead
			""";

	private final Neo4jClient neo4j;

	private final SealedRows rows;

	Letters(Neo4jClient neo4j, SealedRows rows) {
		this.neo4j = neo4j;
		this.rows = rows;
	}

	void add(Appeal appeal, AppealVersion version, Letter letter) {
		String id = RandomId.next();
		this.neo4j.query(ADD)
			.bindAll(Map.of("version", Appeals.id(appeal, version), "id", id, "sealed",
					this.rows.seal(Appeals.place(appeal.caseFileId(), appeal.lead(), "AppealLetter", id), letter)))
			.run();
	}

	/** The letter of a version to one body. */
	Optional<Letter> find(String appeal, int version, String body) {
		return this.rows
			.list(LIST, Map.of("version", appeal + "-" + version),
					(row) -> row.node("letter", "AppealLetter").open(Letter.class))
			.stream()
			.filter((letter) -> letter.body().equals(body))
			.findFirst();
	}

}
