package ke.njia.vocabulary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import org.springframework.core.io.ClassPathResource;

/**
 * One of the product's own reference files: CSV with a header, a {@code source} in every
 * row, lists separated by {@code |}. What is malformed fails at start-up and names the
 * file, the line and the column.
 *
 * @param name path below {@code reference/}
 * @param bytes its content
 */
public record ReferenceFile(String name, byte[] bytes) {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
		.setHeader()
		.setSkipHeaderRecord(true)
		.setIgnoreEmptyLines(true)
		.get();

	/** The file of that path below {@code reference/}. */
	public static ReferenceFile of(String name) {
		try (InputStream stream = new ClassPathResource("reference/" + name).getInputStream()) {
			return new ReferenceFile(name, stream.readAllBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A file of the same form that whoever runs the portal has put there. */
	static ReferenceFile at(Path file) {
		try {
			return new ReferenceFile(file.getFileName().toString(), Files.readAllBytes(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Its rows in the order of the file, read by the given reader. */
	public <T> List<T> rows(Function<Row, T> reader) {
		try (Reader text = new InputStreamReader(new ByteArrayInputStream(this.bytes), StandardCharsets.UTF_8)) {
			return FORMAT.parse(text).stream().map((line) -> reader.apply(new Row(this.name, line))).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * One row.
	 *
	 * @param file the file's name, for messages
	 * @param line the parsed line
	 */
	public record Row(String file, CSVRecord line) {

		/** The value, which must be there. */
		public String text(String column) {
			return find(column).orElseThrow(() -> broken(column, "is empty"));
		}

		/** The value, unless it is empty. */
		public Optional<String> find(String column) {
			if (!this.line.isSet(column)) {
				throw broken(column, "is missing");
			}
			return Optional.of(this.line.get(column).strip()).filter((value) -> !value.isEmpty());
		}

		/** The whole number, which must be there. */
		public int number(String column) {
			try {
				return Integer.parseInt(text(column));
			}
			catch (NumberFormatException ex) {
				throw broken(column, "is no whole number");
			}
		}

		/** The decimal number, which must be there. */
		public double decimal(String column) {
			try {
				return Double.parseDouble(text(column));
			}
			catch (NumberFormatException ex) {
				throw broken(column, "is no number");
			}
		}

		/** The constant of that name, which must be there. */
		public <E extends Enum<E>> E one(String column, Class<E> type) {
			return found(text(column), column, type);
		}

		/** The constant of that name, unless it is empty. */
		public <E extends Enum<E>> Optional<E> findOne(String column, Class<E> type) {
			return find(column).map((value) -> found(value, column, type));
		}

		private <E extends Enum<E>> E found(String value, String column, Class<E> type) {
			return Arrays.stream(type.getEnumConstants())
				.filter((constant) -> constant.name().equals(value))
				.findFirst()
				.orElseThrow(() -> broken(column, "is none of %s".formatted(Arrays.toString(type.getEnumConstants()))));
		}

		/** The values of a list, none when it is empty. */
		public List<String> list(String column) {
			return find(column).map((value) -> Arrays.asList(value.split("\\|"))).orElse(List.of());
		}

		/** Whether the value is {@code yes}; empty means no. */
		public boolean flag(String column) {
			return find(column).filter("yes"::equals).isPresent();
		}

		/** Whether the file has that column. */
		boolean has(String column) {
			return this.line.isMapped(column);
		}

		/** What keeps the portal from starting. */
		IllegalStateException broken(String column, String what) {
			return new IllegalStateException("Reference file (%s), record %d: column (%s) %s.".formatted(this.file,
					this.line.getRecordNumber(), column, what));
		}

	}

}
