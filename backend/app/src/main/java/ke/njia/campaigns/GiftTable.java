package ke.njia.campaigns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import ke.njia.kernel.Fact;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a table of payments. A refusal names the line and never a value.
 */
final class GiftTable {

	static final int MOST_ROWS = 2_000;

	static final int LONGEST_CELL = 60;

	private static final Set<String> COLUMNS = Set.of("receivedOn", "amountKes", "channel", "reference");

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
		.setHeader()
		.setSkipHeaderRecord(true)
		.setIgnoreEmptyLines(true)
		.setTrim(true)
		.get();

	private GiftTable() {
	}

	static Outcome<List<Gift>> read(String csv) {
		List<Gift> gifts = new ArrayList<>();
		try (CSVParser parser = CSVParser.parse(csv, FORMAT)) {
			if (!Set.copyOf(parser.getHeaderNames()).containsAll(COLUMNS)) {
				return refused("columns", 1);
			}
			for (CSVRecord row : parser) {
				if (gifts.size() >= MOST_ROWS) {
					return refused("at-most-2000", row.getRecordNumber() + 1);
				}
				gifts.add(gift(row));
			}
		}
		catch (IOException | UncheckedIOException | IllegalArgumentException | DateTimeException ex) {
			return refused("row", gifts.size() + 2L);
		}
		return gifts.isEmpty() ? refused("at-least-one", 1) : Outcome.done(List.copyOf(gifts));
	}

	private static Gift gift(CSVRecord row) {
		Gift gift = new Gift(LocalDate.parse(row.get("receivedOn")), Integer.parseInt(row.get("amountKes")),
				row.get("channel"), row.get("reference"));
		if (gift.amountKes() <= 0 || gift.amountKes() > CampaignFundDesk.LARGEST_TARGET || gift.reference().isEmpty()
				|| gift.reference().length() > LONGEST_CELL || gift.channel().length() > LONGEST_CELL) {
			throw new IllegalArgumentException("not a payment");
		}
		return gift;
	}

	private static Outcome<List<Gift>> refused(String rule, long line) {
		return Outcome.refused(new UserError(UserErrorCode.INVALID, List.of("csv"),
				List.of(Fact.of("rule", rule), Fact.of("line", line))));
	}

}
