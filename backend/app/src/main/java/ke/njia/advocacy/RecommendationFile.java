package ke.njia.advocacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A file of recommendations, read whole before anything is stored: a table in one of two
 * layouts ({@link FileLayout}). Rows about other States than Kenya are left out.
 */
final class RecommendationFile {

	/** Bytes; the export of UPR Info for all States and four sessions has two million. */
	static final int MOST_BYTES = 16 * 1024 * 1024;

	/** Rows, those of other States included. */
	static final int MOST_ROWS = 50_000;

	/** Faults that are told; what comes after has been seen before. */
	static final int MOST_FAULTS = 50;

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

	private final Cycles cycles;

	private final List<RecommendationRow> rows = new ArrayList<>();

	private final List<FileFault> faults = new ArrayList<>();

	private final Set<String> seen = new HashSet<>();

	private int others;

	private RecommendationFile(Cycles cycles) {
		this.cycles = cycles;
	}

	/**
	 * Reads a file.
	 * @throws FileRefused with everything that speaks against it
	 */
	static RecommendationFile read(byte[] bytes, Cycles cycles) {
		if (bytes.length > MOST_BYTES) {
			throw new FileRefused(FileFault.Code.FILE_TOO_LARGE, 0);
		}
		RecommendationFile file = new RecommendationFile(cycles);
		file.read(FileText.of(bytes));
		return file;
	}

	/** Its rows about Kenya, in order. */
	List<RecommendationRow> rows() {
		return List.copyOf(this.rows);
	}

	/** How many rows were about other States. */
	int others() {
		return this.others;
	}

	private void read(String text) {
		long line = 1;
		try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
			FileLayout layout = null;
			for (CSVRecord record : parser) {
				if (layout == null) {
					layout = FileLayout.of(columns(record), record.size());
				}
				else {
					take(layout.cells(line, record));
				}
				if (record.getRecordNumber() > MOST_ROWS + 1L) {
					throw new FileRefused(FileFault.Code.FILE_ROWS, line);
				}
				line = parser.getCurrentLineNumber() + 1;
			}
		}
		catch (IOException | UncheckedIOException ex) {
			throw new FileRefused(FileFault.Code.FILE_QUOTES, line);
		}
		refuseFaults();
	}

	private void refuseFaults() {
		if (!this.faults.isEmpty()) {
			throw new FileRefused(this.faults);
		}
		if (this.rows.isEmpty()) {
			throw new FileRefused(FileFault.Code.FILE_EMPTY, 0);
		}
	}

	private void take(FileCells cells) {
		if (cells.isOfAnotherState()) {
			this.others++;
			return;
		}
		try {
			RecommendationRow row = cells.row(this.cycles);
			boolean first = this.seen.add(row.key()) & this.seen.add("id " + row.told().id());
			if (!first) {
				throw new FileRefused(FileFault.Code.ROW_TWICE, row.line());
			}
			this.rows.add(row);
		}
		catch (FileRefused ex) {
			ex.faults().stream().limit(MOST_FAULTS - this.faults.size()).forEach(this.faults::add);
		}
	}

	private static Map<String, Integer> columns(CSVRecord header) {
		Map<String, Integer> columns = new HashMap<>();
		for (int index = 0; index < header.size(); index++) {
			String column = FileCells.clean(header.get(index)).toLowerCase(Locale.ROOT);
			if (!column.isEmpty() && columns.put(column, index) != null) {
				throw new FileRefused(
						List.of(new FileFault(FileFault.Code.FILE_COLUMN_TWICE, 1, FileLayout.shown(column))));
			}
		}
		return columns;
	}

}
