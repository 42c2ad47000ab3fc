package ke.njia.advocacy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import ke.njia.kernel.RandomId;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.SealedRows;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * What cases are about, so that they can be counted and not be read out of the graph: the
 * theme hangs on a mark that leads to no case, and which mark is whose is sealed with the
 * case. Of when it was tied only the month is kept, for the audit record knows the
 * minute.
 */
@Component
class CaseThemes {

	private static final String LABEL = "CaseThemes";

	private static final String FIND = """
			MATCH (k:CaseThemes)-[:FOR]->(c:CaseFile {id: $caseFile})-[:HELD_BY]->(o:Organization)
			WHERE c.status <> 'ERASED'
			RETURN k AS stored, c.id AS caseFile, o.id AS lead
			""";

	private static final String ADD = """
			MATCH (c:CaseFile {id: $caseFile})
			CREATE (:CaseThemes {id: $id, sealed: $sealed})-[:FOR]->(c)
			CREATE (:CaseMark {id: $mark, organization: $lead})
			""";

	private static final String LIST = """
			MATCH (:CaseMark {id: $mark})-[:TOUCHES]->(t:UprTheme)
			RETURN t.code AS code ORDER BY code
			""";

	private static final String TIE = """
			MATCH (m:CaseMark {id: $mark})
			MERGE (t:UprTheme {code: $theme})
			MERGE (m)-[e:TOUCHES]->(t)
			ON CREATE SET e.month = $month
			""";

	private static final String UNTIE = """
			MATCH (:CaseMark {id: $mark})-[e:TOUCHES]->(:UprTheme {code: $theme})
			DELETE e
			""";

	private static final String REMOVE = """
			MATCH (m:CaseMark {id: $mark})
			DETACH DELETE m
			""";

	private static final String REMOVE_TIES = """
			MATCH (k:CaseThemes)-[:FOR]->(:CaseFile {id: $caseFile})
			DETACH DELETE k
			""";

	private final Neo4jClient neo4j;

	private final SealedRows rows;

	CaseThemes(Neo4jClient neo4j, SealedRows rows) {
		this.neo4j = neo4j;
		this.rows = rows;
	}

	/** Codes of what a case is about. */
	List<String> listFor(String caseFile) {
		return mark(caseFile).map((mark) -> List.copyOf(this.neo4j.query(LIST)
			.bind(mark)
			.to("mark")
			.fetchAs(String.class)
			.mappedBy((types, row) -> row.get("code").asString())
			.all())).orElse(List.of());
	}

	/** Ties a case to a theme; the caller holds the case. */
	void tie(String caseFile, String lead, String theme, int month) {
		String mark = mark(caseFile).orElseGet(() -> added(caseFile, lead));
		this.neo4j.query(TIE).bindAll(Map.of("mark", mark, "theme", theme, "month", month)).run();
	}

	/** Takes a case away from a theme; the caller holds the case. */
	void untie(String caseFile, String theme) {
		mark(caseFile).ifPresent((mark) -> this.neo4j.query(UNTIE).bindAll(Map.of("mark", mark, "theme", theme)).run());
	}

	/** Removes everything of a case. */
	void remove(String caseFile) {
		mark(caseFile).ifPresent((mark) -> this.neo4j.query(REMOVE).bind(mark).to("mark").run());
		this.neo4j.query(REMOVE_TIES).bind(caseFile).to("caseFile").run();
	}

	private String added(String caseFile, String lead) {
		String id = RandomId.next();
		String mark = RandomId.next();
		this.neo4j.query(ADD)
			.bindAll(Map.of("caseFile", caseFile, "id", id, "mark", mark, "lead", lead, "sealed",
					this.rows.seal(new SealedPlace(caseFile, lead, LABEL, id), new CaseMarkSealed(mark))))
			.run();
		return mark;
	}

	private Optional<String> mark(String caseFile) {
		return this.rows.find(FIND, Map.of("caseFile", caseFile),
				(row) -> row.node("stored", LABEL).open(CaseMarkSealed.class).mark());
	}

}
