package ke.njia.documents;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Tables that a spreadsheet opens without computing anything: what would be a formula
 * gets an apostrophe in front (OWASP, CSV Injection), plain numbers do not. Reading takes
 * one apostrophe away again, so what began with one gets another.
 */
public final class SafeCsv {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get();

	private SafeCsv() {
	}

	/** A table with a header. */
	public static String table(List<String> columns, List<? extends Map<String, ?>> rows) {
		StringWriter text = new StringWriter();
		try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
			printer.printRecord(columns);
			for (Map<String, ?> row : rows) {
				printer.printRecord(columns.stream().map((column) -> cell(row.get(column))).toList());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	/** One value as a cell. */
	public static String cell(@org.jspecify.annotations.Nullable Object value) {
		String text = (value != null) ? value.toString() : "";
		boolean computed = text.matches("(?s)'*[=+\\-@\\t\\r\\n].*") && !text.matches("-?\\d+(\\.\\d+)?(E-?\\d+)?");
		return computed ? "'" + text : text;
	}

}
