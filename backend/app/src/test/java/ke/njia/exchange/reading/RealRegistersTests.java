package ke.njia.exchange.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import ke.njia.vocabulary.CountyOutlines;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Registers as they really are: read only where the machine has the public reference data
 * ({@code NJIA_DATA}), skipped elsewhere.
 */
class RealRegistersTests {

	@TempDir
	Path directory;

	@BeforeEach
	void onlyWithTheData() {
		assumeTrue(java.nio.file.Files.isDirectory(Files.DATA), "The public reference data is not here.");
	}

	@Test
	void theWholeFacilityListIsRead() {
		Path file = Files.DATA.resolve("health/kmhfl_facilities_2020.csv");
		List<Row> rows = Files.rows(RegisterFile.kmhflCsv(), file);
		assertThat(rows).hasSize(9_985).noneMatch(Row::rejected);
		assertThat(rows.stream().map(Row::key).distinct()).hasSize(9_985);
		Map<Integer, Long> counties = Files.told(rows, Told.Organization.class)
			.stream()
			.collect(Collectors.groupingBy((told) -> java.util.Objects.requireNonNull(told.county()),
					Collectors.counting()));
		assertThat(counties).isEqualTo(RealFacilities.perCounty(file));
		assertThat(Files.count(rows, Note.Code.COORDINATES_OUTSIDE_KENYA)).isBetween(10L, 13L);
		assertThat(Files.count(rows, Note.Code.CONFIDENTIAL)).isBetween(3L, 10L);
		assertThat(
				Files.told(rows, Told.Offer.class).stream().filter((told) -> told.type().equals("pep-and-sgbv-care")))
			.hasSize(715);
	}

	/** By the full boundaries, of which our outlines are a simpler drawing. */
	@Test
	void ourOutlinesAgreeWithTheFullBoundaries() {
		Map<Boolean, Long> inTheirCounty = RealFacilities
			.located(Files.DATA.resolve("health/kmhfl_facilities_2020.csv"))
			.filter((row) -> row.get("coord_check").equals("in_county"))
			.collect(Collectors.partitioningBy(this::isNear, Collectors.counting()));
		assertThat(inTheirCounty).isEqualTo(Map.of(true, 8_762L, false, 0L));
		assertThat(RealFacilities.located(Files.DATA.resolve("health/kmhfl_facilities_2020.csv"))
			.filter((row) -> row.get("coord_check").startsWith("other_county"))).hasSize(14).noneMatch(this::isNear);
	}

	private boolean isNear(CSVRecord row) {
		return CountyOutlines.ofKenya()
			.isNear(Integer.parseInt(row.get("county_code")), Double.parseDouble(row.get("lat")),
					Double.parseDouble(row.get("lon")), 0.02);
	}

	@Test
	void theExportLayoutAndTheApiAreRead() {
		List<Row> table = Files.rows(RegisterFile.kmhflCsv(),
				Files.DATA.resolve("health/kmhfl_export_layout_sample.csv"));
		assertThat(table).hasSize(165).noneMatch(Row::rejected);
		List<Row> answer = Files.rows(RegisterFile.kmhflJson(),
				Files.DATA.resolve("health/kmhfl_api_sample_lamu.json"));
		assertThat(answer).hasSize(47).noneMatch(Row::rejected);
		assertThat(Files.count(answer, Note.Code.COORDINATES_SWAPPED)).isEqualTo(13);
		assertThat(Files.told(answer, Told.Location.class).stream().filter((place) -> place.point() != null))
			.allMatch((place) -> place.county() == 5);
	}

	@Test
	void theLegalAidPackageOfIllinoisIsReadWithAllItsHoles() {
		List<Row> rows = Files.rows(RegisterFile.hsds(new HsdsTerms("US", "legal-advice")),
				Files.packed(Files.DATA.resolve("hsds/ilao_legal_aid_illinois_1_1"), this.directory));
		List<Row> services = rows.stream().filter((row) -> row.file().equals("services")).toList();
		assertThat(services).hasSize(430);
		assertThat(services.stream().filter(Row::rejected)).isEmpty();
		assertThat(Files.count(services, Note.Code.REFERENCE_DANGLING)).isEqualTo(341);
		assertThat(Files.count(services, Note.Code.KEY_EMPTY)).isEqualTo(1);
		assertThat(rows.stream().filter((row) -> row.file().equals("organizations"))).hasSize(33);
	}

	@Test
	void theExamplesOfTheSpecificationAreRead() {
		List<Row> fictional = Files.rows(RegisterFile.hsds(new HsdsTerms("KE", "food-and-shelter")),
				Files.packed(Files.DATA.resolve("hsds/sample_1_1_fictional"), this.directory));
		assertThat(Files.told(fictional, Told.Offer.class)).isNotEmpty();
		List<Row> tabular = Files.rows(RegisterFile.hsds(new HsdsTerms("KE", "psychosocial-counselling")),
				Files.packed(Files.DATA.resolve("hsds/spec/examples/csv"), this.directory));
		assertThat(Files.told(tabular, Told.Offer.class)).hasSize(1);
		List<Row> nested = Files.rows(RegisterFile.hsds(new HsdsTerms("KE", "psychosocial-counselling")),
				Files.DATA.resolve("hsds/spec/examples/service_list.json"));
		assertThat(Files.told(nested, Told.Offer.class)).isNotEmpty();
	}

}
