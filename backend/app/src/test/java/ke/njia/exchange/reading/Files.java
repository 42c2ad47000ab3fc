package ke.njia.exchange.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Files as tests need them.
 */
final class Files {

	/** Public reference data, where the machine has it; tests of it skip elsewhere. */
	static final Path DATA = data();

	private Files() {
	}

	/** {@code NJIA_DATA}, or {@code shared/data} beside a directory above this one. */
	private static Path data() {
		String told = System.getenv("NJIA_DATA");
		return (told != null) ? Path.of(told)
				: Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
					.map((directory) -> directory.resolve("shared/data"))
					.filter(java.nio.file.Files::isDirectory)
					.findFirst()
					.orElse(Path.of("shared/data"));
	}

	static Path of(Path directory, String name, String content) {
		return of(directory, name, content.getBytes(StandardCharsets.UTF_8));
	}

	static Path of(Path directory, String name, byte[] content) {
		try {
			return java.nio.file.Files.write(directory.resolve(name), content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** An archive of texts by name. */
	static byte[] archive(Map<String, String> files) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, String> file : files.entrySet()) {
				zip.putNextEntry(new ZipEntry(file.getKey()));
				zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/** An archive of a directory's tables. */
	static Path packed(Path source, Path directory) {
		Map<String, String> files = new java.util.TreeMap<>();
		try (Stream<Path> all = java.nio.file.Files.list(source)) {
			for (Path file : all.filter((each) -> each.toString().endsWith(".csv")).toList()) {
				files.put(file.getFileName().toString(), java.nio.file.Files.readString(file));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return of(directory, "package.zip", archive(files));
	}

	static List<Row> rows(RegisterFile format, Path file) {
		List<Row> rows = new ArrayList<>();
		try {
			format.read(java.nio.file.Files.readAllBytes(file), rows::addAll);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return rows;
	}

	static long count(List<Row> rows, Note.Code code) {
		return rows.stream().filter((row) -> row.notes().stream().anyMatch((note) -> note.code() == code)).count();
	}

	static <T extends Told> List<T> told(List<Row> rows, Class<T> kind) {
		return rows.stream().flatMap((row) -> row.told().stream()).filter(kind::isInstance).map(kind::cast).toList();
	}

}
