package ke.njia.exchange.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table in UTF-8, with or without a byte order mark, the first line naming the columns.
 * Anything else is refused with the line it was found in.
 */
final class CsvTable {

	/** Rows of one table. */
	static final int MOST_ROWS = 250_000;

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

	private final String file;

	private final Map<String, Integer> columns = new HashMap<>();

	private int width;

	private CsvTable(String file) {
		this.file = file;
	}

	/**
	 * Reads a table to its end.
	 * @param file what it is called in the report
	 * @param required columns that must be there, in lower case
	 * @param each takes the rows
	 * @throws FileRefused when the table cannot be read
	 */
	static void read(String file, InputStream bytes, Set<String> required, Consumer<Cells> each) {
		new CsvTable(file).read(bytes, required, each);
	}

	private void read(InputStream bytes, Set<String> required, Consumer<Cells> each) {
		long line = 1;
		try (CSVParser parser = CSVParser.builder().setReader(text(bytes)).setFormat(FORMAT).get()) {
			Iterator<CSVRecord> records = parser.iterator();
			for (long count = 0; records.hasNext(); count++) {
				CSVRecord record = records.next();
				if (count == 0) {
					name(record, required);
				}
				else {
					each.accept(new Cells(this.file, line, record, this.columns, this.width));
				}
				if (count > MOST_ROWS) {
					throw new FileRefused(FileRefused.Code.FILE_ROWS, line, "");
				}
				line = parser.getCurrentLineNumber() + 1;
			}
		}
		catch (IOException ex) {
			throw refused(ex, line);
		}
		catch (UncheckedIOException ex) {
			throw refused(Objects.requireNonNull(ex.getCause()), line);
		}
		if (this.columns.isEmpty()) {
			throw new FileRefused(FileRefused.Code.FILE_EMPTY);
		}
	}

	private void name(CSVRecord header, Set<String> required) {
		this.width = header.size();
		for (int index = 0; index < this.width; index++) {
			String column = Text.clean(header.get(index)).toLowerCase(Locale.ROOT);
			if (!column.isEmpty() && this.columns.put(column, index) != null) {
				throw new FileRefused(FileRefused.Code.FILE_COLUMN_TWICE, 1, column);
			}
		}
		required.stream()
			.sorted()
			.filter((column) -> !this.columns.containsKey(column))
			.findFirst()
			.ifPresent((column) -> {
				throw new FileRefused(FileRefused.Code.FILE_COLUMN_MISSING, 1, column);
			});
	}

	private static FileRefused refused(IOException failure, long line) {
		return (failure instanceof CharacterCodingException) ? new FileRefused(FileRefused.Code.FILE_ENCODING, line, "")
				: new FileRefused(FileRefused.Code.FILE_QUOTES, line, "");
	}

	/** Strict: a byte that is no UTF-8 is an error, not a question mark in a name. */
	private static BufferedReader text(InputStream bytes) throws IOException {
		BufferedReader text = new BufferedReader(new InputStreamReader(bytes,
				StandardCharsets.UTF_8.newDecoder()
					.onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT)));
		text.mark(1);
		if (text.read() != BYTE_ORDER_MARK) {
			text.reset();
		}
		return text;
	}

	/**
	 * The cells of one row.
	 *
	 * @param file the table
	 * @param line the line it begins in
	 * @param record its cells
	 * @param columns position of each column
	 * @param width cells of the header
	 */
	record Cells(String file, long line, CSVRecord record, Map<String, Integer> columns, int width) {

		/** The cell, clean; empty where there is none. */
		String get(String column) {
			Integer index = this.columns.get(column);
			return (index == null || index >= this.record.size()) ? "" : unguarded(Text.clean(this.record.get(index)));
		}

		/** Whether it has as many cells as the header. */
		boolean isWhole() {
			return this.record.size() == this.width;
		}

		/** Exports put an apostrophe before what a spreadsheet would compute. */
		private static String unguarded(String cell) {
			return cell.matches("'+[=+\\-@].*") ? cell.substring(1) : cell;
		}

	}

}
