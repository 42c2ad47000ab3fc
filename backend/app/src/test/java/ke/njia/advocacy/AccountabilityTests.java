package ke.njia.advocacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import ke.njia.cases.CaseBand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * For how long a complaint has stood where it is, and what the table tells of many.
 */
class AccountabilityTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@ParameterizedTest
	@CsvSource({ "2026-11, UNDER_HALF_A_YEAR", "2026-06, UNDER_HALF_A_YEAR", "2026-05, UNDER_A_YEAR",
			"2025-12, UNDER_A_YEAR", "2025-11, UNDER_TWO_YEARS", "2024-12, UNDER_TWO_YEARS",
			"2024-11, TWO_YEARS_OR_MORE", "1998-01, TWO_YEARS_OR_MORE", "2027-01, UNDER_HALF_A_YEAR" })
	void monthsAreCountedWhole(YearMonth since, AccountabilityAge age) {
		assertThat(AccountabilityAge.between(since, YearMonth.from(TODAY))).isEqualTo(age);
	}

	@Test
	void whatStandsStillForAYearIsAgedUnlessItIsAtItsEnd() {
		LocalDate lastYear = LocalDate.of(2025, 11, 30);
		assertThat(at(AccountabilityStage.AT_ODPP, lastYear).isAged(TODAY)).isTrue();
		assertThat(at(AccountabilityStage.AT_ODPP, lastYear.plusDays(1)).isAged(TODAY)).isFalse();
		assertThat(at(AccountabilityStage.ENDED, lastYear).isAged(TODAY)).isFalse();
		CaseAccountability moved = at(AccountabilityStage.AT_ODPP, lastYear)
			.with(new AccountabilityStep(AccountabilityStage.IN_COURT, TODAY, Instant.EPOCH));
		assertThat(moved.isAged(TODAY)).as("its stage counts, not its beginning").isFalse();
		assertThat(moved.steps()).hasSize(2);
	}

	@Test
	void everyCellIsToldAndNoneExactly() {
		Pipeline.Place place = new Pipeline.Place(AccountabilityStage.AT_IPOA, AccountabilityAge.UNDER_A_YEAR);
		List<PipelineCell> cells = Pipeline.cells(Map.of(place, 13L));
		assertThat(cells).hasSize(AccountabilityStage.values().length * AccountabilityAge.values().length);
		assertThat(cells).filteredOn((cell) -> !cell.cases().fewerThanFive())
			.singleElement()
			.isEqualTo(new PipelineCell(place.stage(), place.age(), new CaseBand(10)));
	}

	@Test
	void monthsAreStoredAsNumbersThatCompare() {
		assertThat(Months.at(Instant.parse("2026-10-31T21:00:00Z"))).as("midnight in Nairobi")
			.isEqualTo(YearMonth.of(2026, 11));
		assertThat(Months.number(YearMonth.of(2026, 1))).isEqualTo(202601)
			.isGreaterThan(Months.number(YearMonth.of(2025, 12)));
		assertThat(Months.of(202612)).isEqualTo(YearMonth.of(2026, 12));
	}

	private static CaseAccountability at(AccountabilityStage stage, LocalDate since) {
		return new CaseAccountability("mark", List.of(new AccountabilityStep(stage, since, Instant.EPOCH)));
	}

}
