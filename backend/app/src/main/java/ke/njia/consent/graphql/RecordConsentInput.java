package ke.njia.consent.graphql;

import java.time.Instant;
import java.util.List;

import ke.njia.consent.ConsentForm;
import ke.njia.consent.DataItem;
import ke.njia.consent.NewConsent;
import ke.njia.consent.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * A consent to record as the client sends it; consent.graphqls explains each field.
 */
record RecordConsentInput(String idempotencyKey, String caseFile, @Nullable String recipient, Purpose purpose,
		List<DataItem> items, @Nullable Boolean abroad, ConsentForm form, String language, Instant until) {

	NewConsent given() {
		return new NewConsent(this.caseFile, this.recipient, this.purpose, this.items, Boolean.TRUE.equals(this.abroad),
				this.form, this.language, this.until);
	}

}
