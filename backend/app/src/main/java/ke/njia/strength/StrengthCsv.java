package ke.njia.strength;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import ke.njia.vocabulary.Vocabulary;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import org.springframework.stereotype.Component;

/**
 * The matrix as a file for a spreadsheet (RFC 4180): a row for each county and kind of
 * help. What a spreadsheet would take for a formula is marked as text by an apostrophe.
 */
@Component
public class StrengthCsv {

	private static final String[] COLUMNS = { "county_code", "county", "service_type", "service", "clock",
			"within_minutes", "verified", "unverified", "day_only", "late" };

	private static final String FORMULA_STARTS = "=+-@\t\r\n|%";

	private final Vocabulary vocabulary;

	StrengthCsv(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/** The whole matrix. */
	public String of(Strength strength) {
		StringBuilder text = new StringBuilder();
		try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180.builder().setHeader(COLUMNS).get())) {
			for (StrengthRow row : strength.rows()) {
				for (int at = 0; at < row.verified().size(); at++) {
					print(csv, row, at);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	private void print(CSVPrinter csv, StrengthRow row, int at) throws IOException {
		int county = at + 1;
		csv.printRecord(List.of(county, asText(this.vocabulary.county(county).name()), asText(row.serviceType()),
				asText(this.vocabulary.serviceType(row.serviceType()).name().en()), row.clock().code(),
				row.clock().within().toMinutes(), row.verified().get(at), row.unverified().get(at),
				row.dayOnly().get(at), row.late().get(at)));
	}

	/** Never a formula, whoever named it. */
	static String asText(String value) {
		return (!value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0) ? "'" + value : value;
	}

}
