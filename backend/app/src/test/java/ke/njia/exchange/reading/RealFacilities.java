package ke.njia.exchange.reading;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the facility list by itself, to compare with.
 */
final class RealFacilities {

	private RealFacilities() {
	}

	static Map<Integer, Long> perCounty(Path file) {
		Map<Integer, Long> counts = new TreeMap<>();
		rows(file).forEach((row) -> counts.merge(Integer.valueOf(row.get("county_code")), 1L, Long::sum));
		return counts;
	}

	/** Those with coordinates. */
	static Stream<CSVRecord> located(Path file) {
		return rows(file).stream().filter((row) -> !row.get("lat").isEmpty());
	}

	private static List<CSVRecord> rows(Path file) {
		try (Reader text = java.nio.file.Files.newBufferedReader(file)) {
			return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(text).getRecords();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
