package ke.njia.exchange.reading;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * HSDS in either form: an archive of tables, or JSON as the API answers it.
 */
final class HsdsFile {

	private HsdsFile() {
	}

	static void read(byte[] file, HsdsTerms terms, Consumer<List<Row>> group) {
		new HsdsRows(Archive.isArchive(file) ? tables(file) : answers(file), terms).groups(group);
	}

	private static HsdsTables tables(byte[] file) {
		HsdsTables tables = new HsdsTables();
		Archive.read(file, (name, bytes) -> {
			String table = name.toLowerCase(java.util.Locale.ROOT).endsWith(".csv") ? HsdsTables.named(name) : "";
			if (!table.isEmpty()) {
				CsvTable.read(table, bytes, Set.of(), (cells) -> tables.add(table, entity(cells)));
			}
		});
		if (tables.all(HsdsTables.SERVICES).isEmpty() && tables.all(HsdsTables.ORGANIZATIONS).isEmpty()) {
			throw new FileRefused(FileRefused.Code.FILE_KIND);
		}
		return tables;
	}

	private static Entity entity(CsvTable.Cells cells) {
		Map<String, String> values = new HashMap<>();
		cells.columns().keySet().forEach((column) -> {
			String value = cells.get(column);
			if (!value.isEmpty()) {
				values.put(column, value);
			}
		});
		return new Entity(cells.file(), cells.line(), cells.isWhole(), values);
	}

	private static HsdsTables answers(byte[] file) {
		HsdsTables tables = new HsdsTables();
		HsdsAnswer answer = new HsdsAnswer(tables);
		JsonFile.read(new ByteArrayInputStream(file), Set.of("contents", "services", "organizations"), answer::take);
		return tables;
	}

}
