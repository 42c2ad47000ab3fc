package ke.njia.consent;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import ke.njia.directory.Directory;
import ke.njia.kernel.UserError;
import ke.njia.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A consent to record.
 *
 * @param caseFileId the case
 * @param recipientId to whom; null means any partner needed for the purpose
 * @param purpose what for
 * @param items what may be told
 * @param abroad whether a recipient outside Kenya is covered
 * @param form how it was given
 * @param language language it was asked in
 * @param until when it ends
 */
public record NewConsent(String caseFileId, @Nullable String recipientId, Purpose purpose, List<DataItem> items,
		boolean abroad, ConsentForm form, String language, Instant until) {

	/** Longest time a consent may be recorded for before the person is asked again. */
	static final Duration LONGEST = Duration.ofDays(366);

	public NewConsent {
		items = List.copyOf(items);
	}

	List<UserError> faults(Instant now, Vocabulary vocabulary, Directory directory) {
		List<UserError> faults = new ArrayList<>();
		if (!this.items.contains(DataItem.NEEDS)) {
			faults.add(UserError.invalid("needs-is-the-least", "items"));
		}
		if (!this.until.isAfter(now) || this.until.isAfter(now.plus(LONGEST))) {
			faults.add(UserError.invalid("within-a-year", "until"));
		}
		if (vocabulary.findLanguage(this.language).isEmpty()) {
			faults.add(UserError.invalid("unknown-code", "language"));
		}
		if (this.recipientId != null && directory.current().findOrganization(this.recipientId).isEmpty()) {
			faults.add(UserError.notFound("recipient"));
		}
		return faults;
	}

	Consent given(String id, Instant now) {
		return new Consent(id, this.caseFileId, this.recipientId, this.purpose, this.items, this.abroad, this.form,
				this.language, now, this.until, null);
	}

}
