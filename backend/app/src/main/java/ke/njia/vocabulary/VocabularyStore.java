package ke.njia.vocabulary;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import ke.njia.kernel.LocalizedText;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The vocabulary in the graph: filled from the reference files when they are new, and
 * read back from there. A word that leaves the files stays in the graph, for cases name
 * it.
 */
@Component
class VocabularyStore {

	private static final String STORE_COUNTIES = """
			UNWIND $rows AS row
			MERGE (c:County {code: row.code})
			SET c = row
			WITH c
			MATCH (c)-[old:NEIGHBOUR_OF]->(:County)
			DELETE old
			""";

	private static final String STORE_NEIGHBOURS = """
			UNWIND $rows AS row
			MATCH (c:County {code: row.code}), (n:County {code: row.neighbour})
			MERGE (c)-[:NEIGHBOUR_OF]->(n)
			""";

	private static final String LIST_COUNTIES = """
			MATCH (c:County)
			RETURN c AS term, COLLECT { MATCH (c)-[:NEIGHBOUR_OF]->(n) RETURN n.code ORDER BY n.code } AS neighbours
			ORDER BY c.code
			""";

	private final Neo4jClient neo4j;

	VocabularyStore(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	void storeCounties(ReferenceFile file) {
		store(STORE_COUNTIES, file.rows(VocabularyStore::county));
		store(STORE_NEIGHBOURS, file.rows(VocabularyStore::neighbours).stream().flatMap(List::stream).toList());
	}

	void storeTerms(Terms terms) {
		store(terms.store(), terms.file().rows(VocabularyStore::term));
	}

	List<County> listCounties() {
		return list(LIST_COUNTIES, (row) -> county(row.get("term"), row.get("neighbours").asList(Value::asInt)));
	}

	<T> List<T> listTerms(Terms terms, Function<Value, T> reader) {
		return list(terms.list(), (row) -> reader.apply(row.get("term")));
	}

	static LocalizedText name(Value term) {
		return new LocalizedText(term.get("en").asString(), term.get("sw").asString());
	}

	private static County county(Value term, List<Integer> neighbours) {
		return new County(term.get("code").asInt(), term.get("name").asString(), term.get("headquarters").asString(),
				term.get("latitude").asDouble(), term.get("longitude").asDouble(), neighbours);
	}

	private static Map<String, Object> county(ReferenceFile.Row row) {
		return Map.of("code", row.number("code"), "name", row.text("name"), "headquarters", row.text("headquarters"),
				"latitude", row.decimal("latitude"), "longitude", row.decimal("longitude"), "source",
				row.text("source"));
	}

	private static List<Map<String, Object>> neighbours(ReferenceFile.Row row) {
		return row.list("neighbours")
			.stream()
			.map((code) -> Map.<String, Object>of("code", row.number("code"), "neighbour", Integer.valueOf(code)))
			.toList();
	}

	private static Map<String, Object> term(ReferenceFile.Row row) {
		Map<String, Object> term = new HashMap<>(Map.of("code", row.text("code"), "en", row.text("en"), "sw",
				row.text("sw"), "source", row.text("source"), "position", row.line().getRecordNumber()));
		Stream.of("open_eligibility", "huridocs")
			.filter(row.line()::isMapped)
			.forEach((column) -> row.find(column).ifPresent((value) -> term.put(column, value)));
		if (row.line().isMapped("sensitive")) {
			term.put("sensitive", row.flag("sensitive"));
		}
		return term;
	}

	private void store(String statement, List<Map<String, Object>> rows) {
		this.neo4j.query(statement).bind(rows).to("rows").run();
	}

	@SuppressWarnings("unchecked")
	private <T> List<T> list(String statement, Function<Record, T> reader) {
		Collection<Object> found = this.neo4j.query(statement)
			.fetchAs(Object.class)
			.mappedBy((types, row) -> reader.apply(row))
			.all();
		return found.stream().map((each) -> (T) each).toList();
	}

}
