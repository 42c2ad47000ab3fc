package ke.njia.consent.graphql;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import ke.njia.consent.Asking;
import ke.njia.consent.AssentReason;
import ke.njia.consent.ConsentForm;
import ke.njia.consent.ConsentKind;
import ke.njia.consent.ContactChannel;
import ke.njia.consent.DataItem;
import ke.njia.consent.Guardian;
import ke.njia.consent.IncapacityReason;
import ke.njia.consent.NewConsent;
import ke.njia.consent.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * A consent to record as the client sends it; consent.graphqls explains each field.
 */
record RecordConsentInput(String idempotencyKey, String caseFile, @Nullable ConsentKind kind,
		@Nullable String recipient, Purpose purpose, List<DataItem> items, ConsentForm form, String language,
		@Nullable ContactChannel channel, @Nullable GuardianInput guardian, @Nullable AssentReason assentReason,
		@Nullable IncapacityReason incapacity, @Nullable Boolean risksExplained, Instant until) {

	NewConsent given() {
		return new NewConsent(this.caseFile, Objects.requireNonNullElse(this.kind, ConsentKind.DISCLOSURE),
				this.recipient, this.purpose, this.items,
				new Asking(this.form, this.language, this.channel,
						(this.guardian != null) ? this.guardian.guardian() : null, this.assentReason, this.incapacity,
						this.risksExplained),
				this.until);
	}

	/** Who agreed for the person, as the client sends it. */
	record GuardianInput(Guardian.RelationToPerson relation, Guardian.Tie tie) {

		Guardian guardian() {
			return new Guardian(this.relation, this.tie);
		}

	}

}
