package ke.njia.directory;

import java.util.Optional;

import ke.njia.kernel.UserError;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Which coordinates a form takes for a place of a county. */
class CountyBoundsTests {

	private static final int KAJIADO = 34;

	private static final int NAIROBI = 47;

	@Test
	void aPlaceOfANeighbourIsRefusedAndItsCountyIsNamed() {
		assertThat(said(CountyBounds.fault(KAJIADO, -1.1714, 36.8356))).as("Kiambu town")
			.isEqualTo("in-another-county 34 22");
		assertThat(said(CountyBounds.fault(NAIROBI, 51.5, -0.1))).isEqualTo("outside-kenya 47 ");
		assertThat(said(CountyBounds.fault(NAIROBI, 36.8, -1.28))).as("swapped").isEqualTo("outside-kenya 47 ");
		assertThat(CountyBounds.fault(NAIROBI, -1.28, 36.8)).isEmpty();
	}

	private static String said(Optional<UserError> fault) {
		return fault.orElseThrow()
			.facts()
			.stream()
			.map((fact) -> fact.value())
			.reduce((one, other) -> one + " " + other)
			.orElseThrow();
	}

}
