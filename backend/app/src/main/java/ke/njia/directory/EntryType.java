package ke.njia.directory;

import java.util.Map;
import java.util.Set;

/**
 * The kinds of thing the network consists of, in the order they are written: what another
 * refers to comes first. Each knows how it is read and stored; which of its fields are
 * edges of the graph, and which say between whom it stands and never change.
 */
public enum EntryType {

	/** A body that provides services. */
	ORGANIZATION(CypherFile.ENTRY_ORGANIZATIONS, CypherFile.WRITE_ORGANIZATIONS,
			Map.of("county", CypherFile.LINK_SEATS), Set.of()),

	/** Where help is given. */
	LOCATION(CypherFile.ENTRY_LOCATIONS, CypherFile.WRITE_LOCATIONS,
			Map.of("county", CypherFile.LINK_LOCATION_COUNTIES), Set.of()),

	/** Something an organization offers. */
	SERVICE(CypherFile.ENTRY_SERVICES, CypherFile.WRITE_SERVICES,
			Map.of("organization", CypherFile.LINK_PROVIDERS, "serviceType", CypherFile.LINK_SERVICE_TYPES), Set.of()),

	/** A service at a location, with its hours, its checks and its quarantine. */
	SERVICE_AT_LOCATION(CypherFile.ENTRY_PLACES, CypherFile.WRITE_PLACES,
			Map.of("service", CypherFile.LINK_OFFERS, "location", CypherFile.LINK_LOCATIONS, "languages",
					CypherFile.LINK_LANGUAGES, "coverage", CypherFile.LINK_COVERAGE, "schedules",
					CypherFile.LINK_SCHEDULES),
			Set.of()),

	/** Free places of a service at a location. */
	CAPACITY(CypherFile.ENTRY_CAPACITIES, CypherFile.WRITE_CAPACITIES, Map.of(), Set.of()),

	/** Who hands on to whom. */
	AGREEMENT(CypherFile.ENTRY_AGREEMENTS, CypherFile.WRITE_AGREEMENTS, Map.of(), Set.of("from", "to")),

	/** A tie of an organization to an institution. */
	CONFLICT(CypherFile.ENTRY_CONFLICTS, CypherFile.WRITE_CONFLICTS, Map.of(), Set.of("organization", "institution"));

	private final CypherFile reading;

	private final CypherFile writing;

	private final Map<String, CypherFile> edges;

	private final Set<String> ends;

	EntryType(CypherFile reading, CypherFile writing, Map<String, CypherFile> edges, Set<String> ends) {
		this.reading = reading;
		this.writing = writing;
		this.edges = edges;
		this.ends = ends;
	}

	CypherFile reading() {
		return this.reading;
	}

	CypherFile writing() {
		return this.writing;
	}

	/** Fields that are edges, each with the statement that replaces them. */
	Map<String, CypherFile> edges() {
		return this.edges;
	}

	/** Fields that say between whom it stands: another value is another entry. */
	Set<String> ends() {
		return this.ends;
	}

	/** Whether the field is a property of the node or edge itself. */
	boolean isProperty(String field) {
		return !this.edges.containsKey(field) && !this.ends.contains(field);
	}

}
