package ke.njia.consent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.directory.Directory;
import ke.njia.directory.EntryForwarding;
import ke.njia.kernel.Actor;
import ke.njia.kernel.UserError;

/**
 * A glass to break.
 *
 * @param caseFileId the case
 * @param recipientId to whom; one organization, by name
 * @param items what may be told
 * @param reason why
 */
public record NewBreakGlass(String caseFileId, String recipientId, List<DataItem> items, BreakGlassReason reason) {

	public NewBreakGlass {
		items = List.copyOf(items);
	}

	List<UserError> faults(CaseFile caseFile, Directory directory, EntryForwarding forwarding) {
		List<UserError> faults = new ArrayList<>();
		if (!this.items.contains(DataItem.NEEDS)) {
			faults.add(UserError.invalid("needs-is-the-least", "items"));
		}
		if (this.items.contains(DataItem.SAFE_CONTACT)) {
			faults.add(UserError.invalid("only-by-consent", "items"));
		}
		if (directory.current().findOrganization(this.recipientId).isEmpty()) {
			faults.add(UserError.notFound("recipient"));
		}
		if (forwarding.oneWith(caseFile.account().neverTell()).contains(this.recipientId)) {
			faults.add(UserError.invalid("must-never-be-told", "recipient"));
		}
		return faults;
	}

	BreakGlass broken(String id, CaseFile caseFile, Actor actor, Instant now) {
		return new BreakGlass(id, caseFile.id(), caseFile.lead(), this.recipientId, this.items, this.reason,
				actor.subject(), now, now.plus(BreakGlass.LONGEST), null);
	}

}
