package ke.njia.exchange.reading;

import java.util.Arrays;
import java.util.Map;

/**
 * One entry of an HSDS package by the column names of the specification.
 *
 * @param table the table it belongs to
 * @param line where it stood
 * @param whole whether it had as many cells as its table's header
 * @param cells values by column, clean, without empty ones
 */
record Entity(String table, long line, boolean whole, Map<String, String> cells) {

	/** The first of the columns that has a value; empty when none has. */
	String get(String... columns) {
		return Arrays.stream(columns)
			.map((column) -> this.cells.getOrDefault(column, ""))
			.filter((value) -> !value.isEmpty())
			.findFirst()
			.orElse("");
	}

	String id() {
		return get("id");
	}

}
