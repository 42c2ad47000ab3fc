package ke.njia.consent;

import java.util.HashSet;
import java.util.Set;

import ke.njia.kernel.RandomId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PseudonymTests {

	private static final int CASES = 400;

	private static final int RECIPIENTS = 10;

	@Test
	void isTheSameForTheSameRecipient() {
		assertThat(Pseudonym.of("salt", "imlu")).isEqualTo(Pseudonym.of("salt", "imlu"));
	}

	/** Forty bits: among 4,000 codes a clash has a chance of one in 137,000. */
	@Test
	void isAnotherForEveryRecipientAndCase() {
		Set<String> codes = new HashSet<>();
		for (int caseFile = 0; caseFile < CASES; caseFile++) {
			String salt = "salt-" + caseFile;
			for (int recipient = 0; recipient < RECIPIENTS; recipient++) {
				codes.add(Pseudonym.of(salt, "recipient-" + recipient));
			}
		}
		assertThat(codes).hasSize(CASES * RECIPIENTS);
	}

	/** No I, L, O or U: nothing that is misread or misheard as something else. */
	@Test
	void canBeSaidOnThePhone() {
		Set<Integer> letters = new HashSet<>();
		for (int count = 0; count < CASES; count++) {
			String code = Pseudonym.of(RandomId.next(), "imlu");
			assertThat(code).matches("NJ-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
			code.substring(2).replace("-", "").chars().forEach(letters::add);
		}
		assertThat(letters).hasSize(32);
	}

}
