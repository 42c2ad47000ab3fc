package ke.njia.consent;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AgeBandTests {

	@ParameterizedTest(name = "{0} is {1}")
	@CsvSource({ "0, CHILD", "11, CHILD", "12, ADOLESCENT", "17, ADOLESCENT", "18, ADULT", "59, ADULT", "60, OLDER",
			"130, OLDER" })
	void changesAtItsBirthdays(int years, AgeBand band) {
		assertThat(AgeBand.of(years)).isEqualTo(band);
	}

}
