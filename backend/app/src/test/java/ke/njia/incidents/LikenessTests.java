package ke.njia.incidents;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** When two names count as the same. */
class LikenessTests {

	@ParameterizedTest
	@CsvSource({ "Wanjiku Kamau, kamau  WANJIKU", "Ng'ang'a José, jose ng ang a", "O-Tieno Achieng, achieng o.tieno",
			"Abdi, ABDI" })
	void orderCaseAccentsAndSignsDoNotCount(String one, String other) {
		assertThat(Likeness.form(one)).isEqualTo(Likeness.form(other));
	}

	@Test
	void anotherNameIsAnother() {
		assertThat(Likeness.form("Wanjiku Kamau")).isNotEqualTo(Likeness.form("Wanjiru Kamau"));
		assertThat(Likeness.form("Abdi Ali")).isNotEqualTo(Likeness.form("Abdiali"));
	}

	@Test
	void theDigestIsOfTheFormAndOfItsKind() {
		assertThat(Likeness.of("Abdi  Ali", (text) -> "<" + text + ">")).isEqualTo("<group-person|abdi ali>");
	}

}
