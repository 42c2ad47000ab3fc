package ke.njia.cases;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;

/**
 * The clocks that come with the portal: the rows of {@code reference/clocks.csv}, each
 * with its source. A row that was released is never changed; a new version is.
 */
final class BuiltInClocks {

	private static final ClassPathResource RULES = new ClassPathResource("reference/clocks.csv");

	private BuiltInClocks() {
	}

	/** All rules, in the order of the file. */
	static List<ClockRule> read() {
		CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
		try (Reader file = new InputStreamReader(RULES.getInputStream(), StandardCharsets.UTF_8);
				CSVParser rows = format.parse(file)) {
			return rows.stream().map(BuiltInClocks::rule).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ClockRule rule(CSVRecord row) {
		String zone = row.get("zone");
		return new ClockRule(ClockCode.valueOf(row.get("code")), number(row.get("version")),
				LocalDate.parse(row.get("valid_from")).atStartOfDay(CourtCalendar.NAIROBI).toInstant(), false,
				terms(row),
				new ClockRule.Trigger(ClockStart.valueOf(row.get("starts")), number(row.get("delay_minutes")),
						codes(row.get("violation_types")), codes(row.get("service_types")),
						zone.isBlank() ? CourtCalendar.NAIROBI : ZoneId.of(zone)));
	}

	private static ClockTerms terms(CSVRecord row) {
		String preferred = row.get("preferred_minutes");
		return new ClockTerms(ClockKind.valueOf(row.get("kind")), number(row.get("minutes")), number(row.get("months")),
				preferred.isBlank() ? null : Integer.valueOf(preferred), ClockCalendar.valueOf(row.get("calendar")),
				row.get("source"), orNull(row.get("verified_by")));
	}

	private static @Nullable String orNull(String cell) {
		return cell.isBlank() ? null : cell;
	}

	private static int number(String cell) {
		return cell.isBlank() ? 0 : Integer.parseInt(cell);
	}

	private static Set<String> codes(String joined) {
		return Arrays.stream(joined.split("\\|"))
			.filter((code) -> !code.isBlank())
			.collect(Collectors.toUnmodifiableSet());
	}

}
