package ke.njia.consent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import ke.njia.cases.CaseFile;
import ke.njia.directory.Directory;
import ke.njia.directory.Organization;
import ke.njia.kernel.Actor;
import ke.njia.kernel.UserError;
import ke.njia.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A consent to record.
 *
 * @param caseFileId the case
 * @param kind what it agrees to
 * @param recipientId to whom; null means any partner needed for the purpose
 * @param purpose what for
 * @param items what may be told
 * @param asking how it was asked for and given
 * @param until when it ends
 */
public record NewConsent(String caseFileId, ConsentKind kind, @Nullable String recipientId, Purpose purpose,
		List<DataItem> items, Asking asking, Instant until) {

	public NewConsent {
		items = List.copyOf(items);
	}

	/** What speaks against it whatever the case is. */
	List<UserError> faults(Instant now, Vocabulary vocabulary, Directory directory) {
		List<UserError> faults = new ArrayList<>();
		if (!this.items.contains(DataItem.NEEDS)) {
			faults.add(UserError.invalid("needs-is-the-least", "items"));
		}
		if (!this.until.isAfter(now) || this.until.isAfter(now.plus(ConsentCapacity.LONGEST))) {
			faults.add(UserError.invalid("within-a-year", "until"));
		}
		if (vocabulary.findLanguage(this.asking.language()).isEmpty()) {
			faults.add(UserError.invalid("unknown-code", "language"));
		}
		recipient(directory, faults);
		risks(faults);
		return faults;
	}

	/** What speaks against it in this case. */
	List<UserError> faults(CaseFile caseFile, Instant now) {
		ConsentCapacity capacity = new ConsentCapacity(this.asking, caseFile.account().age());
		List<UserError> faults = new ArrayList<>(capacity.faults());
		if (this.until.isAfter(now.plus(capacity.longest()))) {
			faults.add(UserError.invalid("within-90-days", "until"));
		}
		return faults;
	}

	Consent given(String id, Actor actor, Instant now) {
		return new Consent(id, this.caseFileId, this.kind, this.recipientId, this.purpose, this.items, this.asking,
				actor.subject(), now, this.until, null);
	}

	private void recipient(Directory directory, List<UserError> faults) {
		if (this.recipientId == null) {
			return;
		}
		Optional<Organization> recipient = directory.current().findOrganization(this.recipientId);
		if (recipient.isEmpty()) {
			faults.add(UserError.notFound("recipient"));
		}
		else if (this.kind == ConsentKind.TRANSFER && !ConsentScope.isAbroad(recipient.get())) {
			faults.add(UserError.invalid("recipient-is-in-kenya", "recipient"));
		}
	}

	/**
	 * General Regulations 2021, regs. 4 and 40: who agrees to a transfer was told its
	 * risks before.
	 */
	private void risks(List<UserError> faults) {
		Boolean explained = this.asking.risksExplained();
		if (this.kind == ConsentKind.TRANSFER && !Boolean.TRUE.equals(explained)) {
			faults.add(UserError.invalid("risks-not-explained", "risksExplained"));
		}
		if (this.kind == ConsentKind.DISCLOSURE && explained != null) {
			faults.add(UserError.invalid("only-of-a-transfer", "risksExplained"));
		}
	}

}
