package ke.njia.kernel;

import java.time.Instant;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AssuranceTests {

	private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

	@ParameterizedTest
	@CsvSource({ "reveal, 0, true", "reveal, 299, true", "reveal, 300, false", "reveal, 301, false", "mfa, 0, false",
			"standard, 0, false", "REVEAL, 0, false", "'', 0, false", "reveal , 0, true", "3, 0, false" })
	void onlyARecentSecondFactorAskedForAgainIsFresh(String acr, long secondsAgo, boolean fresh) {
		Assurance assurance = new Assurance(Assurance.Level.of(acr), NOW.minusSeconds(secondsAgo));
		assertThat(assurance.isFresh(NOW)).isEqualTo(fresh);
	}

	@Test
	void nothingKnownIsNeverFresh() {
		assertThat(Assurance.NONE.isFresh(NOW)).isFalse();
		assertThat(Assurance.NONE.isFresh(Instant.EPOCH)).isFalse();
		assertThat(new Actor("somebody", Set.of(), "khrc", NOW).assurance()).isEqualTo(Assurance.NONE);
	}

	@Test
	void theRefusalSaysWhatToAskTheRealmFor() {
		UserError refusal = Assurance.stepUpRequired();
		assertThat(refusal.code()).isEqualTo(UserErrorCode.STEP_UP_REQUIRED);
		assertThat(refusal.facts()).containsExactly(Fact.of("acr", "reveal"), Fact.of("maxAgeSeconds", 300));
	}

}
