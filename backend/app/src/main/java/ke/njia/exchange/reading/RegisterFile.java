package ke.njia.exchange.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A way to read a file: rows come in groups that stand by themselves (an organization
 * with all that belongs to it), so that a group can be stored without another.
 */
public interface RegisterFile {

	/**
	 * Reads the file to its end.
	 * @param group takes each group of rows
	 * @throws FileRefused when the file cannot be read
	 */
	void read(Path file, Consumer<List<Row>> group);

	/** A reader of KMHFL tables: the list's own export, or the fuller table. */
	static RegisterFile kmhflCsv() {
		return (file, group) -> {
			try (InputStream bytes = open(file)) {
				CsvTable.read("", bytes, Set.of("name", "county"),
						(cells) -> group.accept(List.of(KmhflTable.row(cells))));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		};
	}

	/** A reader of answers of the KMHFL API. */
	static RegisterFile kmhflJson() {
		return (file, group) -> {
			try (InputStream bytes = open(file)) {
				KmhflAnswer.read(bytes, (row) -> group.accept(List.of(row)));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		};
	}

	/** A reader of HSDS packages and answers, 1.1 or 3.x, tables or JSON. */
	static RegisterFile hsds(HsdsTerms terms) {
		return (file, group) -> HsdsFile.read(file, terms, group);
	}

	/** A reader of any table or GeoJSON by a mapping of its columns. */
	static RegisterFile mapped(ColumnMapping mapping) {
		return (file, group) -> MappedFile.read(file, mapping, (row) -> group.accept(List.of(row)));
	}

	private static InputStream open(Path file) throws IOException {
		return new BufferedInputStream(Files.newInputStream(file));
	}

}
