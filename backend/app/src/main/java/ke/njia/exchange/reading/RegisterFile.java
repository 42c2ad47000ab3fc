package ke.njia.exchange.reading;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A way to read a file: rows come in groups that stand by themselves (an organization
 * with all that belongs to it), so that a group can be stored without another. Files are
 * read in memory: none of them, which may hold what nobody should have written down, ever
 * touches a disk of ours.
 */
public interface RegisterFile {

	/**
	 * Reads the file to its end.
	 * @param content its bytes
	 * @param group takes each group of rows
	 * @throws FileRefused when the file cannot be read
	 */
	void read(byte[] content, Consumer<List<Row>> group);

	/** A reader of KMHFL tables: the list's own export, or the fuller table. */
	static RegisterFile kmhflCsv() {
		return (content, group) -> CsvTable.read("", new ByteArrayInputStream(content), Set.of("name", "county"),
				(cells) -> group.accept(List.of(KmhflTable.row(cells))));
	}

	/** A reader of answers of the KMHFL API. */
	static RegisterFile kmhflJson() {
		return (content, group) -> KmhflAnswer.read(new ByteArrayInputStream(content),
				(row) -> group.accept(List.of(row)));
	}

	/** A reader of HSDS packages and answers, 1.1 or 3.x, tables or JSON. */
	static RegisterFile hsds(HsdsTerms terms) {
		return (content, group) -> HsdsFile.read(content, terms, group);
	}

	/** A reader of any table or GeoJSON by a mapping of its columns. */
	static RegisterFile mapped(ColumnMapping mapping) {
		return (content, group) -> MappedFile.read(content, mapping, (row) -> group.accept(List.of(row)));
	}

}
