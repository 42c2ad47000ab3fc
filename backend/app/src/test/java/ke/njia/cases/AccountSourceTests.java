package ke.njia.cases;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where an account comes from is kept, and what was stored before anybody asked that can
 * still be read.
 */
class AccountSourceTests {

	private static final Instant AT = Instant.parse("2026-11-20T08:30:00Z");

	private final JsonMapper json = JsonMapper.shared();

	@Test
	void anAccountOfBeforeIsFromNobodyKnowsWhere() {
		Account told = Told.everything(AT);
		String stored = this.json.writeValueAsString(told);
		String before = stored.replaceFirst(",?\"source\":\\{[^}]*}", "");
		assertThat(before).as("the control: something was taken out").hasSizeLessThan(stored.length());
		assertThat(this.json.readValue(stored, Account.class)).isEqualTo(told);
		assertThat(this.json.readValue(before, Account.class)).isEqualTo(Told.everything(AT, AccountSource.UNKNOWN));
	}

}
