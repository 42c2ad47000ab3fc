package ke.njia.exchange.reading;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import ke.njia.exchange.reading.ColumnMapping.Part;
import tools.jackson.databind.JsonNode;

/**
 * A table or GeoJSON whose columns somebody has named.
 */
final class MappedFile {

	private MappedFile() {
	}

	static void read(byte[] content, ColumnMapping mapping, Consumer<Row> each) {
		InputStream bytes = new ByteArrayInputStream(content);
		if (isJson(content)) {
			JsonFile.read(bytes, Set.of("features"), (feature, position) -> each
				.accept(new MappedRow(mapping, position, (part) -> property(feature, mapping, part)).row()));
		}
		else {
			CsvTable.read("", bytes, mapping.required(), (cells) -> each.accept(row(cells, mapping)));
		}
	}

	private static Row row(CsvTable.Cells cells, ColumnMapping mapping) {
		if (!cells.isWhole()) {
			RowDraft draft = new RowDraft(cells.file(), cells.line());
			draft.note(Note.Code.CELLS_WRONG, "");
			return draft.done();
		}
		Function<Part, String> cell = (part) -> {
			String column = mapping.columns().get(part);
			return (column != null) ? cells.get(column.toLowerCase(Locale.ROOT)) : "";
		};
		return new MappedRow(mapping, cells.line(), cell).row();
	}

	/** GeoJSON writes longitude first (RFC 7946). */
	private static String property(JsonNode feature, ColumnMapping mapping, Part part) {
		int axis = (part == Part.LONGITUDE) ? 0 : 1;
		if (part == Part.LATITUDE || part == Part.LONGITUDE) {
			JsonNode geometry = feature.path("geometry");
			return geometry.path("type").asString("").equals("Point")
					? Text.clean(geometry.path("coordinates").path(axis).asString("")) : "";
		}
		String column = mapping.columns().get(part);
		if (column == null) {
			return "";
		}
		return column.equals("id") && feature.has("id") ? JsonFile.text(feature, "id")
				: JsonFile.text(feature.path("properties"), column);
	}

	/** What begins, after blanks and a byte order mark, as JSON does. */
	private static boolean isJson(byte[] content) {
		int index = 0;
		while (index < content.length && " \n\r\t\u00EF\u00BB\u00BF".indexOf(content[index] & 0xFF) >= 0) {
			index++;
		}
		return index < content.length && (content[index] == '{' || content[index] == '[');
	}

}
