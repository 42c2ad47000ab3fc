package ke.njia.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import ke.njia.vocabulary.ReferenceFile;

import static ke.njia.directory.ReferenceTable.AGREEMENTS;
import static ke.njia.directory.ReferenceTable.CAPACITIES;
import static ke.njia.directory.ReferenceTable.CONFLICTS;
import static ke.njia.directory.ReferenceTable.LANGUAGES;
import static ke.njia.directory.ReferenceTable.LOCATIONS;
import static ke.njia.directory.ReferenceTable.ORGANIZATIONS;
import static ke.njia.directory.ReferenceTable.SCHEDULES;
import static ke.njia.directory.ReferenceTable.SERVICES;
import static ke.njia.directory.ReferenceTable.SERVICE_AREAS;
import static ke.njia.directory.ReferenceTable.SERVICE_AT_LOCATION;

/**
 * What every row of the reference network must keep. Each broken rule gives a complaint
 * that begins with the rule's name.
 *
 * @param tables the tables to look at
 */
record ReferenceCheck(ReferenceTables tables) {

	private static final String INVENTED = "-example";

	private static final String SAYS_SO = "(example)";

	List<String> complaints() {
		List<String> found = new ArrayList<>();
		this.tables.all().filter((row) -> row.get("source").isBlank()).forEach((row) -> found.add("source " + row));
		for (ReferenceTable table : List.of(ORGANIZATIONS, SERVICES, LOCATIONS, SERVICE_AT_LOCATION, SERVICE_AREAS,
				SCHEDULES, AGREEMENTS)) {
			duplicates(found, table);
		}
		references(found);
		codes(found);
		inventedSaySo(found);
		confidential(found);
		complete(found);
		figures(found);
		return found;
	}

	private void duplicates(List<String> found, ReferenceTable table) {
		if (this.tables.column(table, "id").size() != this.tables.of(table).size()) {
			found.add("duplicate id in " + table);
		}
	}

	private void references(List<String> found) {
		refers(found, SERVICES, "organization_id", ORGANIZATIONS);
		refers(found, SERVICE_AT_LOCATION, "service_id", SERVICES);
		refers(found, SERVICE_AT_LOCATION, "location_id", LOCATIONS);
		for (ReferenceTable part : List.of(SERVICE_AREAS, SCHEDULES, LANGUAGES, CAPACITIES)) {
			refers(found, part, "service_at_location_id", SERVICE_AT_LOCATION);
		}
		refers(found, AGREEMENTS, "from_organization_id", ORGANIZATIONS);
		refers(found, AGREEMENTS, "to_organization_id", ORGANIZATIONS);
		refers(found, CONFLICTS, "organization_id", ORGANIZATIONS);
	}

	private void refers(List<String> found, ReferenceTable table, String column, ReferenceTable target) {
		among(found, "reference", table, column, this.tables.column(target, "id"));
	}

	private void codes(List<String> found) {
		Set<String> counties = words("counties");
		among(found, "code", ORGANIZATIONS, "county", counties);
		among(found, "code", LOCATIONS, "county", counties);
		among(found, "code", SERVICE_AREAS, "extent", counties);
		among(found, "code", SERVICES, "service_type", words("service-types"));
		among(found, "code", LANGUAGES, "code", words("languages"));
		among(found, "code", CONFLICTS, "institution", words("institutions"));
		among(found, "code", ORGANIZATIONS, "visibility", names(Visibility.values()));
		among(found, "code", SERVICE_AT_LOCATION, "visibility", names(Visibility.values()));
		among(found, "code", SERVICES, "status", names(ServiceStatus.values()));
		among(found, "code", SERVICE_AT_LOCATION, "mode", names(ServiceMode.values()));
		among(found, "code", CAPACITIES, "status", names(CapacityStatus.values()));
		among(found, "code", AGREEMENTS, "kind", names(Agreement.Kind.values()));
		among(found, "code", CONFLICTS, "kind", names(Conflict.Kind.values()));
		among(found, "code", SCHEDULES, "freq", Set.of("WEEKLY"));
		among(found, "code", SCHEDULES, "byday", Set.of("MO", "TU", "WE", "TH", "FR", "SA", "SU"));
	}

	private void among(List<String> found, String rule, ReferenceTable table, String column, Set<String> known) {
		this.tables.of(table)
			.stream()
			.flatMap((row) -> Arrays.stream(row.get(column).split("\\|")))
			.filter((code) -> !code.isEmpty() && !known.contains(code))
			.forEach((code) -> found.add("%s %s.%s %s".formatted(rule, table, column, code)));
	}

	/**
	 * A real organization is never said to be tied to anybody, nor is its check invented.
	 */
	private void inventedSaySo(List<String> found) {
		complain(found, "example", ORGANIZATIONS,
				(row) -> row.get("id").endsWith(INVENTED) != row.get("name").endsWith(SAYS_SO)
						|| row.get("id").endsWith(INVENTED) != row.get("source").contains(SAYS_SO));
		complain(found, "example", LOCATIONS,
				(row) -> row.get("id").contains(INVENTED + ".") != row.get("name").endsWith(SAYS_SO));
		complain(found, "example", CONFLICTS, (row) -> !row.get("organization_id").endsWith(INVENTED));
		complain(found, "example", AGREEMENTS, (row) -> !row.get("source").contains(SAYS_SO));
		complain(found, "example", SERVICE_AT_LOCATION,
				(row) -> !row.get("id").contains(INVENTED + ".") && !row.get("assured_ago").isEmpty());
		complain(found, "phone", ORGANIZATIONS, (row) -> row.get("name").matches(".*\\d{3}.*"));
	}

	private void confidential(List<String> found) {
		Map<String, Cells> locations = this.tables.byId(LOCATIONS);
		Map<String, Cells> services = this.tables.byId(SERVICES);
		Map<String, Cells> organizations = this.tables.byId(ORGANIZATIONS);
		Set<String> counties = ReferenceFile.of("vocabulary/counties.csv")
			.rows((row) -> row.text("name"))
			.stream()
			.collect(Collectors.toSet());
		for (Cells place : this.tables.of(SERVICE_AT_LOCATION)) {
			Cells service = services.getOrDefault(place.get("service_id"), Cells.NONE);
			boolean confidential = place.get("confidential").equals("yes");
			if (!confidential && "safe-house".equals(service.get("service_type"))) {
				found.add("confidential " + place);
			}
			if (confidential) {
				Cells location = locations.getOrDefault(place.get("location_id"), Cells.NONE);
				Cells organization = organizations.getOrDefault(service.get("organization_id"), Cells.NONE);
				boolean leaks = !"".equals(location.get("latitude")) || !"".equals(location.get("longitude"))
						|| !"".equals(organization.get("county"))
						|| !Set.of("COORDINATORS", "SEALED").contains(organization.get("visibility"))
						|| counties.stream()
							.anyMatch((name) -> (location.get("name") + organization.get("name")).contains(name));
				if (leaks) {
					found.add("confidential " + place);
				}
			}
		}
	}

	private void complete(List<String> found) {
		for (ReferenceTable part : List.of(SERVICE_AREAS, SCHEDULES, LANGUAGES)) {
			Set<String> described = this.tables.column(part, "service_at_location_id");
			complain(found, "incomplete " + part, SERVICE_AT_LOCATION, (row) -> !described.contains(row.get("id")));
		}
		complain(found, "incomplete", SERVICE_AREAS,
				(row) -> row.get("extent_type").equals("nationwide") != row.get("extent").isEmpty());
	}

	private void figures(List<String> found) {
		complain(found, "figure", AGREEMENTS, (row) -> outside(row, "trust", 1, 3)
				|| outside(row, "handoff_minutes", 0, 1440) || outside(row, "accept_permille", 1, 1000));
		complain(found, "figure", SERVICE_AT_LOCATION,
				(row) -> outside(row, "answer_minutes", 1, 10080) || outside(row, "accept_permille", 1, 1000));
		complain(found, "figure", LOCATIONS,
				(row) -> row.get("latitude").isEmpty() != row.get("longitude").isEmpty()
						|| !row.get("latitude").isEmpty()
								&& (outside(row, "latitude", -5, 6) || outside(row, "longitude", 33, 42)));
	}

	private void complain(List<String> found, String rule, ReferenceTable table, Predicate<Cells> broken) {
		this.tables.of(table)
			.stream()
			.filter(broken)
			.forEach((row) -> found.add("%s %s %s".formatted(rule, table, row)));
	}

	private static boolean outside(Cells row, String column, double least, double most) {
		double value = Double.parseDouble(row.get(column));
		return value < least || value > most;
	}

	private static Set<String> words(String file) {
		return ReferenceFile.of("vocabulary/" + file + ".csv")
			.rows((row) -> row.text("code"))
			.stream()
			.collect(Collectors.toSet());
	}

	private static Set<String> names(Enum<?>... values) {
		return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
	}

}
