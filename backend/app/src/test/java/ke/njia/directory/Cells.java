package ke.njia.directory;

import java.util.HashMap;
import java.util.Map;

/**
 * One row of a reference table as text.
 *
 * @param byColumn cell of each column
 */
record Cells(Map<String, String> byColumn) {

	/** A row that is not there: all its cells are empty. */
	static final Cells NONE = new Cells(Map.of());

	Cells {
		byColumn = Map.copyOf(byColumn);
	}

	String get(String column) {
		return this.byColumn.getOrDefault(column, "");
	}

	/** The same row with one other cell. */
	Cells with(String column, String value) {
		Map<String, String> changed = new HashMap<>(this.byColumn);
		changed.put(column, value);
		return new Cells(changed);
	}

}
