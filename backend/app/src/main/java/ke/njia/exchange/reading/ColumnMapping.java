package ke.njia.exchange.reading;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Which column of a table, or property of a GeoJSON feature, says what.
 *
 * @param name what the mapping is called, so that the same list can be brought in again
 * @param columns for each part the column's name
 * @param serviceType the kind of help of rows that name none; null rejects those
 * @param county the county of rows that name none; null rejects those
 */
public record ColumnMapping(String name, Map<Part, String> columns, @Nullable String serviceType,
		@Nullable Integer county) {

	private static final int LONGEST_COLUMN = 80;

	public ColumnMapping {
		name = Objects.requireNonNullElse(name, "");
		columns = Map.copyOf(columns);
		if (!columns.keySet().containsAll(Set.of(Part.NAME))
				|| columns.values().stream().anyMatch((column) -> column.isBlank() || column.length() > LONGEST_COLUMN)
				|| (county != null && Geography.ofKenya().county(county.toString()).isEmpty())
				|| (serviceType != null && !ServiceNames.knows(serviceType))) {
			throw new FileRefused(FileRefused.Code.MAPPING);
		}
	}

	/** Columns in lower case, as tables are read. */
	Set<String> required() {
		return this.columns.values()
			.stream()
			.map((column) -> column.toLowerCase(java.util.Locale.ROOT))
			.collect(Collectors.toSet());
	}

	/** What a column can say. */
	public enum Part {

		/** What tells rows apart. */
		KEY,
		/** The name; a mapping must have it. */
		NAME,
		/** The county, by name or number. */
		COUNTY,
		/** Degrees, WGS 84; of GeoJSON the geometry says it. */
		LATITUDE,
		/** Degrees, WGS 84; of GeoJSON the geometry says it. */
		LONGITUDE,
		/** The kind of help, by our code or its English name; several with a bar. */
		SERVICE_TYPE,
		/** What the organization is. */
		KIND,
		/** What the place is like: only read to find safe houses. */
		DESCRIPTION

	}

}
