package ke.njia.rights;

import java.time.Instant;
import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.consent.Asking;
import ke.njia.consent.ConsentDesk;
import ke.njia.consent.ConsentKind;
import ke.njia.consent.ContactRule;
import ke.njia.consent.DataItem;
import ke.njia.consent.EmergencyDesk;
import ke.njia.consent.Purpose;
import ke.njia.consent.SafeContact;
import ke.njia.consent.SafeContactDesk;
import ke.njia.consent.ToldDesk;
import ke.njia.kernel.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What the person agreed to, how they can be reached, and who was told what.
 */
@Component
class ExportedConsents {

	private final ConsentDesk consents;

	private final SafeContactDesk contacts;

	private final ToldDesk told;

	private final EmergencyDesk emergencies;

	private final ExportedWords words;

	ExportedConsents(ConsentDesk consents, SafeContactDesk contacts, ToldDesk told, EmergencyDesk emergencies,
			ExportedWords words) {
		this.consents = consents;
		this.contacts = contacts;
		this.told = told;
		this.emergencies = emergencies;
		this.words = words;
	}

	List<Agreed> consents(CaseFile caseFile, Actor actor) {
		return this.consents.listFor(caseFile, actor).stream().map((one) -> {
			String recipient = one.recipientId();
			return new Agreed(one.kind(), (recipient != null) ? this.words.organization(recipient) : null,
					one.purpose(), one.items(), one.asking(), one.recordedAt(), one.until(), one.withdrawnAt());
		}).toList();
	}

	@Nullable ContactRule safeContact(CaseFile caseFile, Actor actor) {
		return this.contacts.read(caseFile, actor).map(SafeContact::rule).orElse(null);
	}

	List<Shown> tellings(CaseFile caseFile, Actor actor) {
		return this.told.list(caseFile, actor)
			.stream()
			.map((one) -> new Shown(this.words.organization(one.recipientId()), one.items(), one.firstAt(),
					one.lastAt()))
			.toList();
	}

	List<Broken> brokenGlass(CaseFile caseFile, Actor actor) {
		return this.emergencies.listFor(caseFile, actor)
			.stream()
			.map((one) -> new Broken(this.words.organization(one.recipientId()), one.items(), one.reason().name(),
					one.openedAt(), one.until(), (one.review() != null) ? one.review().upheld() : null))
			.toList();
	}

	/** A consent; without a recipient it covers any partner needed for the purpose. */
	record Agreed(ConsentKind kind, ExportedWords.@Nullable Named recipient, Purpose purpose, List<DataItem> items,
			Asking asking, Instant recordedAt, Instant until, @Nullable Instant withdrawnAt) {
	}

	/** What one recipient has been shown. */
	record Shown(ExportedWords.Named recipient, List<DataItem> items, Instant firstAt, Instant lastAt) {
	}

	/** What was told without consent. */
	record Broken(ExportedWords.Named recipient, List<DataItem> items, String reason, Instant openedAt, Instant until,
			@Nullable Boolean upheld) {
	}

}
