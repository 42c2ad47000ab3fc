package ke.njia.directory;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static ke.njia.directory.ReferenceTable.AGREEMENTS;
import static ke.njia.directory.ReferenceTable.CONFLICTS;
import static ke.njia.directory.ReferenceTable.LANGUAGES;
import static ke.njia.directory.ReferenceTable.LOCATIONS;
import static ke.njia.directory.ReferenceTable.ORGANIZATIONS;
import static ke.njia.directory.ReferenceTable.SCHEDULES;
import static ke.njia.directory.ReferenceTable.SERVICES;
import static ke.njia.directory.ReferenceTable.SERVICE_AREAS;
import static ke.njia.directory.ReferenceTable.SERVICE_AT_LOCATION;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The reference network keeps its rules, and each rule would notice if it did not.
 */
class ReferenceNetworkTests {

	private static final ReferenceTables TABLES = ReferenceTables.read();

	private static final String REFUGE = "refuge-amani-example";

	private static final String PARALEGALS = "garissa-paralegals-example";

	@Test
	void keepsEveryRule() {
		assertThat(new ReferenceCheck(TABLES).complaints()).isEmpty();
		assertThat(TABLES.of(ORGANIZATIONS)).hasSizeBetween(250, 360);
		assertThat(TABLES.of(SERVICE_AT_LOCATION)).hasSizeBetween(600, 1000);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("faults")
	void noticesAPlantedFault(String rule, UnaryOperator<ReferenceTables> fault) {
		assertThat(new ReferenceCheck(fault.apply(TABLES)).complaints()).isNotEmpty()
			.allSatisfy((complaint) -> assertThat(complaint).startsWith(rule.split(",")[0]));
	}

	static Stream<Arguments> faults() {
		return Stream.of(fault("source", (t) -> t.with(ORGANIZATIONS, "id", "khrc", "source", " ")),
				fault("duplicate", (t) -> t.withTwin(SERVICES)),
				fault("reference, service",
						(t) -> t.with(SERVICES, "organization_id", "lsk", "organization_id", "lks")),
				fault("reference, agreement",
						(t) -> t.with(AGREEMENTS, "to_organization_id", "lsk", "to_organization_id", "nobody")),
				fault("code, county", (t) -> t.with(ORGANIZATIONS, "id", "khrc", "county", "48")),
				fault("code, language", (t) -> t.with(LANGUAGES, "code", "som", "code", "xxx")),
				fault("code, type", (t) -> t.with(SERVICES, "service_type", "paralegal", "service_type", "paralegl")),
				fault("code, area", (t) -> t.with(SERVICE_AREAS, "extent", "7", "extent", "7|99")),
				fault("example, name", (t) -> t.with(ORGANIZATIONS, "id", PARALEGALS, "name", "Garissa Paralegals")),
				fault("example, real organization in conflict",
						(t) -> t.with(CONFLICTS, "organization_id", "garissa-advocates-example", "organization_id",
								"lsk")),
				fault("example, check that nobody made",
						(t) -> t.with(SERVICE_AT_LOCATION, "id", "lsk.legal-representation.nairobi", "assured_ago",
								"P1D")),
				fault("phone", (t) -> t.with(ORGANIZATIONS, "id", "hotline-1195", "name", "Hotline 1195")),
				fault("confidential, coordinates",
						(t) -> t.with(LOCATIONS, "id", REFUGE + ".confidential", "latitude", "-1.2")
							.with(LOCATIONS, "id", REFUGE + ".confidential", "longitude", "36.8")),
				fault("figure, half a place", (t) -> t.with(LOCATIONS, "id", "khrc.nairobi", "latitude", "")),
				fault("confidential, seat", (t) -> t.with(ORGANIZATIONS, "id", REFUGE, "county", "7")),
				fault("confidential, tier", (t) -> t.with(ORGANIZATIONS, "id", REFUGE, "visibility", "NETWORK")),
				fault("confidential, name",
						(t) -> t.with(ORGANIZATIONS, "id", REFUGE, "name", "Refuge Garissa (example)")),
				fault("confidential, flag",
						(t) -> t.with(SERVICE_AT_LOCATION, "service_id", REFUGE + ".safe-house", "confidential", "no")),
				fault("incomplete, schedule",
						(t) -> t.without(SCHEDULES, "service_at_location_id", PARALEGALS + ".paralegal.garissa")),
				fault("incomplete, area",
						(t) -> t.without(SERVICE_AREAS, "service_at_location_id", PARALEGALS + ".paralegal.garissa")),
				fault("figure, trust", (t) -> t.with(AGREEMENTS, "to_organization_id", "lsk", "trust", "4")),
				fault("figure, place", (t) -> t.with(LOCATIONS, "id", "khrc.nairobi", "latitude", "36.8")));
	}

	@Test
	void holdsWhatTheNetworkIsKnownBy() {
		assertThat(TABLES.column(ORGANIZATIONS, "id")).contains("khrc", "defenders-coalition", "imlu", "icj-kenya",
				"frontline", PARALEGALS, "coast-lawyers-example");
		Map<String, Cells> services = TABLES.byId(SERVICES);
		assertThat(services).containsKeys(PARALEGALS + ".paralegal", PARALEGALS + ".legal-representation");
		List<String> languages = TABLES.of(LANGUAGES)
			.stream()
			.filter((row) -> row.get("service_at_location_id").equals(PARALEGALS + ".paralegal.garissa"))
			.map((row) -> row.get("code"))
			.toList();
		assertThat(languages).containsExactlyInAnyOrder("som", "swa");
	}

	private static Arguments fault(String rule, UnaryOperator<ReferenceTables> fault) {
		return Arguments.of(rule, fault);
	}

}
