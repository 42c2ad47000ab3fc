package ke.njia.exchange.hsds;

import java.util.List;
import java.util.Locale;

/**
 * Tables of an HSDS 3.1 package that we fill, with their columns in the order of the
 * specification.
 */
enum HsdsTable {

	ORGANIZATIONS("organizations", "id", "name", "description"),

	ORGANIZATION_IDENTIFIERS("organization_identifiers", "id", "organization_id", "identifier_scheme",
			"identifier_type", "identifier"),

	SERVICES("services", "id", "organization_id", "name", "status", "minimum_age", "maximum_age", "assured_date",
			"last_modified"),

	SERVICE_AREAS("service_areas", "id", "service_id", "name", "extent", "extent_type"),

	LOCATIONS("locations", "id", "location_type", "name", "latitude", "longitude"),

	ADDRESSES("addresses", "id", "location_id", "address_1", "city", "state_province", "postal_code", "country",
			"address_type"),

	PLACES("service_at_location", "id", "service_id", "location_id"),

	SCHEDULES("schedules", "id", "service_at_location_id", "valid_from", "valid_to", "timezone", "wkst", "freq",
			"interval", "byday", "description", "opens_at", "closes_at"),

	PHONES("phones", "id", "location_id", "service_id", "organization_id", "service_at_location_id", "number",
			"extension", "type"),

	CONTACTS("contacts", "id", "organization_id", "service_id", "service_at_location_id", "location_id", "title",
			"department", "email"),

	LANGUAGES("languages", "id", "service_id", "code"),

	ATTRIBUTES("attributes", "id", "link_id", "taxonomy_term_id", "link_type", "link_entity", "value"),

	TAXONOMIES("taxonomies", "id", "name", "description", "version"),

	TAXONOMY_TERMS("taxonomy_terms", "id", "code", "name", "description", "taxonomy", "taxonomy_id");

	private final String path;

	private final List<String> columns;

	HsdsTable(String path, String... columns) {
		this.path = path;
		this.columns = List.of(columns);
	}

	/** The file's name without its ending. */
	String path() {
		return this.path;
	}

	List<String> columns() {
		return this.columns;
	}

	/** What the specification calls one row of it. */
	String entity() {
		return switch (this) {
			case TAXONOMIES -> "taxonomy";
			case PLACES -> "service_at_location";
			case ADDRESSES -> "address";
			default -> this.path.substring(0, this.path.length() - 1).toLowerCase(Locale.ROOT);
		};
	}

}
