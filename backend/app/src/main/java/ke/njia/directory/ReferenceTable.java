package ke.njia.directory;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import ke.njia.vocabulary.ReferenceFile;

/**
 * The tables of the reference network in the order they are stored, named as in HSDS 3.1
 * tabular form, and three of our own: agreements, conflicts, capacities.
 */
enum ReferenceTable {

	ORGANIZATIONS(CypherFile.STORE_ORGANIZATIONS, ReferenceRow::organization),

	SERVICES(CypherFile.STORE_SERVICES, ReferenceRow::service),

	LOCATIONS(CypherFile.STORE_LOCATIONS, ReferenceRow::location),

	SERVICE_AT_LOCATION(CypherFile.STORE_SERVICE_AT_LOCATION, ReferenceRow::serviceAtLocation),

	SERVICE_AREAS(CypherFile.STORE_SERVICE_AREAS, ReferenceRow::serviceArea),

	SCHEDULES(CypherFile.STORE_SCHEDULES, ReferenceRow::schedule),

	LANGUAGES(CypherFile.STORE_LANGUAGES, ReferenceRow::language),

	CAPACITIES(CypherFile.STORE_CAPACITIES, ReferenceRow::capacity),

	AGREEMENTS(CypherFile.STORE_AGREEMENTS, ReferenceRow::agreement),

	CONFLICTS(CypherFile.STORE_CONFLICTS, ReferenceRow::conflict);

	private final CypherFile statement;

	private final Function<ReferenceFile.Row, Map<String, Object>> reader;

	ReferenceTable(CypherFile statement, Function<ReferenceFile.Row, Map<String, Object>> reader) {
		this.statement = statement;
		this.reader = reader;
	}

	ReferenceFile file() {
		return ReferenceFile.of("directory/" + name().toLowerCase(Locale.ROOT) + ".csv");
	}

	CypherFile statement() {
		return this.statement;
	}

	List<Map<String, Object>> rows() {
		return file().rows(this.reader);
	}

}
