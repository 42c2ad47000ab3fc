package ke.njia.directory;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import ke.njia.vocabulary.ReferenceFile;

/**
 * The tables of the reference network, named as in HSDS 3.1 tabular form, and three of
 * our own: agreements, conflicts, capacities.
 */
enum ReferenceTable {

	ORGANIZATIONS, SERVICES, LOCATIONS, SERVICE_AT_LOCATION, SERVICE_AREAS, SCHEDULES, LANGUAGES, CAPACITIES,
	AGREEMENTS, CONFLICTS;

	ReferenceFile file() {
		return ReferenceFile.of("directory/" + name().toLowerCase(Locale.ROOT) + ".csv");
	}

	List<ReferenceFile.Row> rows() {
		return file().rows((row) -> row);
	}

	/** The rows about each place. */
	Map<String, List<ReferenceFile.Row>> rowsByPlace() {
		return rows().stream().collect(Collectors.groupingBy((row) -> row.text("service_at_location_id")));
	}

}
