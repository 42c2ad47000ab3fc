package ke.njia.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where the counties lie, against where their headquarters are.
 */
class CountyOutlinesTests {

	private static final CountyOutlines KENYA = CountyOutlines.ofKenya();

	private static final List<ReferenceFile.Row> COUNTIES = ReferenceFile.of("vocabulary/counties.csv")
		.rows((row) -> row);

	@Test
	void everyHeadquartersLiesInItsCounty() {
		assertThat(COUNTIES).hasSize(County.COUNT)
			.allSatisfy((county) -> assertThat(KENYA.countyAt(county.decimal("latitude"), county.decimal("longitude")))
				.as(county.text("name"))
				.contains(county.number("code")));
	}

	/** A rectangle around Kajiado holds Kiambu, one around Narok holds Nakuru. */
	@Test
	void aPlaceOfANeighbourIsNotOfTheCounty() {
		Map<String, Set<Integer>> farther = Map.of("Kiambu", Set.of(22), "Nakuru", Set.of(32));
		farther.forEach((name, own) -> {
			ReferenceFile.Row county = COUNTIES.stream()
				.filter((each) -> each.text("name").equals(name))
				.findFirst()
				.orElseThrow();
			assertThat(new TreeSet<>(KENYA.listNear(county.decimal("latitude"), county.decimal("longitude"), 0.02)))
				.as(name)
				.isEqualTo(own);
		});
	}

	@Test
	void aMarginIsMeasuredFromTheOutline() {
		double inTheIndianOcean = 40.2;
		assertThat(KENYA.countyAt(-3.98, inTheIndianOcean)).isEmpty();
		List<Integer> reached = IntStream.of(1, 10, 20, 30, 40, 50, 60)
			.filter((hundredths) -> KENYA.isNear(1, -3.98, inTheIndianOcean, hundredths / 100.0))
			.boxed()
			.toList();
		assertThat(reached).as("Mombasa ends near 39.76").containsExactly(50, 60);
		assertThat(KENYA.isNear(48, -1.28, 36.82, 90)).as("no such county").isFalse();
	}

}
