package ke.njia.duplicates;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NamePartsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			St. Mary's Disp. II        | Saint Marys Dispensary 2
			Kalimani Health Center     | KALIMANI HEALTH CENTRE
			Bulla Iftin Clinic         | Bullaiftin Medical Clinic
			Wanjikũ Dispensary         | Wanjiku Disp
			Zahanati ya Mlimani        | Mlimani Dispensary
			Itibo Health Centre S.D.A. | Itibo (SDA) Health Centre
			Machakos Level 5 Hospital  | Machakos County Referral Hospital
			Nyota & Jua Clinic         | Nyota and Jua Clinic
			""")
	void whatIsOneIsWrittenInManyWays(String one, String other) {
		NameParts left = NameParts.of(one);
		NameParts right = NameParts.of(other);
		assertThat(NameSimilarity.of(left, right)).isEqualTo(1000);
		assertThat(left.kinds()).isEqualTo(right.kinds()).isNotEmpty();
		assertThat(left.numbers()).isEqualTo(right.numbers());
		assertThat(left.sponsors()).isEqualTo(right.sponsors());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Huruma Dispensary 1    | Huruma Dispensary 2
			Merti Dispensary       | Merti Catholic Dispensary
			Kisumu Dental Clinic   | Kisumu Hospital
			Talai Dispensary       | Tolilet Dispensary
			""")
	void whatDiffersIsSeen(String one, String other) {
		NameParts left = NameParts.of(one);
		NameParts right = NameParts.of(other);
		assertThat(left.numbers().equals(right.numbers()) && left.sponsors().equals(right.sponsors())
				&& left.kinds().equals(right.kinds()) && NameSimilarity.of(left, right) == 1000)
			.isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "''", "'()'", "'...'", "'Health Centre'", "'The County Hospital'", "'保健所'" })
	void everyNameHasSomethingThatTells(String name) {
		assertThat(NameParts.of(name).core()).isNotEmpty();
	}

}
