package ke.njia.exchange.reading;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Counts rows of the facility list by itself, to compare with.
 */
final class RealFacilities {

	private RealFacilities() {
	}

	static Map<Integer, Long> perCounty(Path file) {
		Map<Integer, Long> counts = new TreeMap<>();
		try (Reader text = java.nio.file.Files.newBufferedReader(file)) {
			for (CSVRecord row : CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(text)) {
				counts.merge(Integer.valueOf(row.get("county_code")), 1L, Long::sum);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return counts;
	}

}
