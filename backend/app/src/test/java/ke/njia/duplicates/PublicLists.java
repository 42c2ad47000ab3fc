package ke.njia.duplicates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Public lists of health facilities, where they are at hand: the Kenya Master Health
 * Facility List (2020), the list of Maina et al. (2019), and healthsites.io (2020). None
 * of them is part of the project.
 */
final class PublicLists {

	private static final Path FOLDER = data().resolve("health");

	private PublicLists() {
	}

	/** {@code NJIA_DATA}, or {@code shared/data} beside a directory above this one. */
	private static Path data() {
		String told = System.getenv("NJIA_DATA");
		return (told != null) ? Path.of(told)
				: Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
					.map((directory) -> directory.resolve("shared/data"))
					.filter(Files::isDirectory)
					.findFirst()
					.orElse(Path.of("shared/data"));
	}

	static boolean areAtHand() {
		return Files.exists(FOLDER.resolve("kmhfl_facilities_2020.csv"));
	}

	static List<Entry> kmhfl() {
		return rows("kmhfl_facilities_2020.csv").stream()
			.map(entry("kmhfl",
					(row) -> row.get("kmhfl_code").isEmpty() ? row.get("kmhfl_uuid") : row.get("kmhfl_code")))
			.toList();
	}

	static List<Entry> who() {
		return rows("who_kemri_public_facilities_2019.csv").stream()
			.map(entry("who", (row) -> row.get("row")))
			.toList();
	}

	static List<Entry> osm() {
		return rows("osm_healthsites_2020.csv").stream()
			.filter((row) -> !row.get("name").isEmpty())
			.map(entry("osm", (row) -> row.get("osm_id")))
			.toList();
	}

	/** What a person who read both entries said: the same as which, or as none. */
	static List<Map<String, String>> labelled() {
		try (var in = PublicLists.class.getResourceAsStream("/duplicates/labelled.csv")) {
			return parsed(new String(in.readAllBytes(), StandardCharsets.UTF_8)).stream()
				.map(CSVRecord::toMap)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Function<CSVRecord, Entry> entry(String register, Function<CSVRecord, String> key) {
		return (row) -> Entry.of(register + "-" + key.apply(row), row.get("name"),
				row.get("county_code").isEmpty() ? Set.of() : Set.of(Integer.valueOf(row.get("county_code"))),
				points(row));
	}

	/** A point outside Kenya is a slip of whoever wrote it down. */
	private static List<Entry.Point> points(CSVRecord row) {
		boolean known = !row.get("lat").isEmpty() && !row.get("lon").isEmpty()
				&& !(row.isMapped("coord_check") && row.get("coord_check").equals("outside_kenya"));
		return known ? List.of(new Entry.Point(Double.parseDouble(row.get("lat")), Double.parseDouble(row.get("lon"))))
				: List.of();
	}

	private static List<CSVRecord> rows(String file) {
		try {
			return parsed(Files.readString(FOLDER.resolve(file)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<CSVRecord> parsed(String text) throws IOException {
		try (CSVParser parser = CSVParser.parse(text,
				CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get());
				Stream<CSVRecord> all = parser.stream()) {
			return all.toList();
		}
	}

}
