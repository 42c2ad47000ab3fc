package ke.njia.exchange.hsds;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * What leaves is HSDS 3.1 as its schemas say: those of the specification where the
 * machine has them ({@code NJIA_DATA}), its form by ourselves everywhere.
 */
class HsdsSchemaTests {

	private static final int NETWORKS = 60;

	private static final JsonMapper JSON = JsonMapper.shared();

	@Test
	void documentsAndRowsFitTheSchemasOfTheSpecification() {
		Path schemas = data().resolve("hsds/spec/schema");
		assumeTrue(Files.isDirectory(schemas), "The specification is not here.");
		int checked = 0;
		for (int seed = 0; seed < NETWORKS; seed++) {
			PublicDirectory directory = new RandomNetwork(seed).published();
			HsdsDocuments documents = documents(directory);
			for (var service : directory.services()) {
				assertThat(SchemaCheck.faults(schemas, "service", tree(documents.fullService(service)))).isEmpty();
				checked++;
			}
			for (var organization : directory.organizations()) {
				assertThat(SchemaCheck.faults(schemas, "organization", tree(documents.organization(organization))))
					.isEmpty();
				checked++;
			}
			HsdsPackage tables = new HsdsPackage(directory, documents);
			for (HsdsTable table : HsdsTable.values()) {
				for (Map<String, Object> row : tables.rows(table)) {
					assertThat(SchemaCheck.rowFaults(schemas, table.entity(), tree(row))).as(table.name()).isEmpty();
					checked++;
				}
			}
		}
		assertThat(checked).isGreaterThan(2_000);
	}

	@Test
	void theCheckFindsWhatIsWrong() {
		Path schemas = data().resolve("hsds/spec/schema");
		assumeTrue(Files.isDirectory(schemas), "The specification is not here.");
		JsonNode wrong = JSON.readTree("""
				{"id":"kmhfl-1","status":"open","minimum_age":"12","colour":"red",
				"organization":{"id":"ac148810-d857-441c-9679-408f346de14b","name":"A (example)"}}""");
		assertThat(SchemaCheck.faults(schemas, "service", wrong)).hasSize(6);
	}

	@Test
	void everythingHasAnIdentifierAndEveryReferenceItsTarget() {
		for (int seed = 0; seed < NETWORKS; seed++) {
			PublicDirectory directory = new RandomNetwork(seed).published();
			HsdsPackage tables = new HsdsPackage(directory, documents(directory));
			Map<String, List<Object>> ids = new TreeMap<>();
			for (HsdsTable table : HsdsTable.values()) {
				ids.put(table.path(), tables.rows(table).stream().map((row) -> row.get("id")).toList());
			}
			assertThat(ids.values())
				.allSatisfy((each) -> assertThat(each).doesNotContainNull().doesNotHaveDuplicates());
			points(tables, HsdsTable.SERVICES, "organization_id", ids.get("organizations"));
			points(tables, HsdsTable.PLACES, "service_id", ids.get("services"));
			points(tables, HsdsTable.PLACES, "location_id", ids.get("locations"));
			points(tables, HsdsTable.SCHEDULES, "service_at_location_id", ids.get("service_at_location"));
			points(tables, HsdsTable.ADDRESSES, "location_id", ids.get("locations"));
			for (HsdsTable table : List.of(HsdsTable.PHONES, HsdsTable.CONTACTS)) {
				points(tables, table, "organization_id", ids.get("organizations"));
				points(tables, table, "service_id", ids.get("services"));
				points(tables, table, "location_id", ids.get("locations"));
				points(tables, table, "service_at_location_id", ids.get("service_at_location"));
			}
			points(tables, HsdsTable.ATTRIBUTES, "taxonomy_term_id", ids.get("taxonomy_terms"));
			points(tables, HsdsTable.TAXONOMY_TERMS, "taxonomy_id", ids.get("taxonomies"));
		}
	}

	private static void points(HsdsPackage tables, HsdsTable from, String column, List<Object> targets) {
		assertThat(tables.rows(from)).extracting((row) -> row.get(column))
			.filteredOn(Objects::nonNull)
			.isSubsetOf(targets);
	}

	private static HsdsDocuments documents(PublicDirectory directory) {
		return new HsdsDocuments(directory, new HsdsNames(Map.of(), Map.of()));
	}

	private static JsonNode tree(Map<String, Object> document) {
		return JSON.readTree(JSON.writeValueAsString(document));
	}

	private static Path data() {
		String told = System.getenv("NJIA_DATA");
		return (told != null) ? Path.of(told)
				: Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
					.map((directory) -> directory.resolve("shared/data"))
					.filter(Files::isDirectory)
					.findFirst()
					.orElse(Path.of("shared/data"));
	}

}
