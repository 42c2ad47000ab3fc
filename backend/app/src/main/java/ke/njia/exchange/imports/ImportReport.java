package ke.njia.exchange.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The rows of imports, page by page. A page begins after a position, so it costs the same
 * wherever it is.
 */
@Component
class ImportReport {

	private static final int ALL = 300_000;

	private static final String ROWS = """
			MATCH (r:ImportRow {run: $run})
			WHERE r.position > $after AND ($result IS NULL OR r.result = $result)
			    AND ($code IS NULL OR $code IN r.codes)
			RETURN r AS row ORDER BY r.position LIMIT $first
			""";

	private final Neo4jClient neo4j;

	ImportReport(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	List<Map<String, Object>> rows(String run, Filter filter, long after, int first) {
		Map<String, Object> values = new HashMap<>(Map.of("run", run, "after", after, "first", first));
		RowResult result = filter.result();
		values.put("result", (result != null) ? result.name() : null);
		values.put("code", filter.code());
		Collection<Line> found = this.neo4j.query(ROWS)
			.bindAll(values)
			.fetchAs(Line.class)
			.mappedBy((types, row) -> new Line(read(row.get("row"))))
			.all();
		return found.stream().map(Line::cells).toList();
	}

	/** Every row with its lists in one cell each. */
	List<Map<String, Object>> table(String run) {
		return rows(run, new Filter(null, null), -1, ALL).stream().map(ImportReport::flat).toList();
	}

	private static Map<String, Object> read(Value row) {
		Map<String, Object> line = new LinkedHashMap<>();
		line.put("position", row.get("position").asLong());
		line.put("file", row.get("file").asString());
		line.put("line", row.get("line").asLong());
		line.put("key", row.get("key").asString());
		line.put("name", row.get("label").asString());
		line.put("result", row.get("result").asString());
		line.put("fields", row.get("fields").asList(Value::asString));
		line.put("codes", row.get("codes").asList(Value::asString));
		line.put("columns", row.get("columns").asList(Value::asString));
		return line;
	}

	private static Map<String, Object> flat(Map<String, Object> row) {
		Map<String, Object> flat = new LinkedHashMap<>(row);
		row.forEach((name, value) -> {
			if (value instanceof List<?> list) {
				flat.put(name, String.join(" ", list.stream().map(String::valueOf).toList()));
			}
		});
		return flat;
	}

	private record Line(Map<String, Object> cells) {
	}

	/**
	 * Which rows are wanted.
	 *
	 * @param result what became of them; null for all
	 * @param code a note they have; null for any
	 */
	record Filter(@Nullable RowResult result, @Nullable String code) {
	}

}
