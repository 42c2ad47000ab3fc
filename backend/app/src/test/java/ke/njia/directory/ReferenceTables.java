package ke.njia.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The reference tables as text, for checks and for planting faults.
 *
 * @param tables rows of each table, each a map of column to cell
 */
record ReferenceTables(Map<ReferenceTable, List<Cells>> tables) {

	static ReferenceTables read() {
		return new ReferenceTables(Arrays.stream(ReferenceTable.values())
			.collect(Collectors.toMap((table) -> table,
					(table) -> table.file().rows((row) -> new Cells(row.line().toMap())))));
	}

	/** The same tables with one cell changed in the row of that key. */
	ReferenceTables with(ReferenceTable table, String keyColumn, String key, String column, String value) {
		Map<ReferenceTable, List<Cells>> changed = new HashMap<>(this.tables);
		changed.put(table,
				of(table).stream()
					.map((row) -> row.get(keyColumn).equals(key) ? row.with(column, value) : row)
					.toList());
		return new ReferenceTables(changed);
	}

	/** The same tables with the first row of one table a second time. */
	ReferenceTables withTwin(ReferenceTable table) {
		Map<ReferenceTable, List<Cells>> changed = new HashMap<>(this.tables);
		List<Cells> rows = new ArrayList<>(of(table));
		rows.add(rows.getFirst());
		changed.put(table, rows);
		return new ReferenceTables(changed);
	}

	/** The same tables without the rows of that key. */
	ReferenceTables without(ReferenceTable table, String keyColumn, String key) {
		Map<ReferenceTable, List<Cells>> changed = new HashMap<>(this.tables);
		changed.put(table, of(table).stream().filter((row) -> !row.get(keyColumn).equals(key)).toList());
		return new ReferenceTables(changed);
	}

	List<Cells> of(ReferenceTable table) {
		return this.tables.getOrDefault(table, List.of());
	}

	Set<String> column(ReferenceTable table, String column) {
		return of(table).stream().map((row) -> row.get(column)).collect(Collectors.toSet());
	}

	Map<String, Cells> byId(ReferenceTable table) {
		return of(table).stream().collect(Collectors.toMap((row) -> row.get("id"), (row) -> row, (one, twin) -> one));
	}

	Stream<Cells> all() {
		return this.tables.values().stream().flatMap(List::stream);
	}

}
