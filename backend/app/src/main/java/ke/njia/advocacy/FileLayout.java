package ke.njia.advocacy;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.csv.CSVRecord;

/**
 * What a file calls its columns: ours, with identifiers, cycles and a source in every
 * row, or that of an export of the UPR Info database, which has the session and its
 * source is itself.
 *
 * @param named whether it is ours
 * @param columns position of each column
 * @param width cells of the header
 */
record FileLayout(boolean named, Map<String, Integer> columns, int width) {

	private static final List<String> OURS = List.of("id", "cycle", "recommending_state", "text", "themes", "response",
			"source");

	private static final List<String> UPR_INFO = List.of("to", "text", "from", "response", "action", "issue",
			"session");

	private static final Set<String> KNOWN = Set.of("id", "cycle", "review_date", "session", "recommending_state",
			"state_region", "state_organisations", "text", "themes", "response", "response_norm", "action_category",
			"source", "to", "to-rgrp", "to-org", "from", "from-rgrp", "from-org", "action", "issue");

	FileLayout {
		columns = Map.copyOf(columns);
	}

	/** The layout that has these columns, ours if it could be both. */
	static FileLayout of(Map<String, Integer> columns, int width) {
		if (columns.keySet().containsAll(OURS)) {
			return new FileLayout(true, columns, width);
		}
		if (columns.keySet().containsAll(UPR_INFO)) {
			return new FileLayout(false, columns, width);
		}
		String missing = (columns.containsKey("issue") ? UPR_INFO : OURS).stream()
			.filter((column) -> !columns.containsKey(column))
			.findFirst()
			.orElse("");
		throw new FileRefused(List.of(new FileFault(FileFault.Code.FILE_COLUMN_MISSING, 1, missing)));
	}

	/**
	 * A column's name, if it is one of those known: nothing else of a file is told back.
	 */
	static String shown(String column) {
		return KNOWN.contains(column) ? column : "";
	}

	FileCells cells(long line, CSVRecord record) {
		return new FileCells(this, line, record);
	}

	String column(String ours, String uprInfo) {
		return this.named ? ours : uprInfo;
	}

}
