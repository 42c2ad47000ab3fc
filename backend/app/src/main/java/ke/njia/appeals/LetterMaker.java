package ke.njia.appeals;

import java.time.Instant;
import java.util.List;

import ke.njia.bodies.Bodies;
import ke.njia.bodies.Body;
import ke.njia.cases.CaseFile;
import ke.njia.consent.Disclosures;
import ke.njia.directory.Directory;
import ke.njia.directory.Organization;
import ke.njia.kernel.Sha256;

import org.springframework.stereotype.Component;

/**
 * Makes the letters of the current version of an appeal, one to each body: each names the
 * case by the code that this recipient alone knows, and no other addressee.
 */
@Component
class LetterMaker {

	private final LetterPress press;

	private final DraftCheck check;

	private final Bodies bodies;

	private final Directory directory;

	private final Disclosures disclosures;

	LetterMaker(LetterPress press, DraftCheck check, Bodies bodies, Directory directory, Disclosures disclosures) {
		this.press = press;
		this.check = check;
		this.bodies = bodies;
		this.directory = directory;
		this.disclosures = disclosures;
	}

	/** To all addressees, in the order written. */
	List<Letter> all(Appeal appeal, CaseFile caseFile, Instant at) {
		return appeal.current()
			.draft()
			.addressees()
			.stream()
			.flatMap((id) -> this.bodies.byId(id).stream())
			.map((body) -> one(appeal, caseFile, body, at))
			.toList();
	}

	/** To one of them. */
	Letter one(Appeal appeal, CaseFile caseFile, Body body, Instant at) {
		AppealVersion version = appeal.current();
		List<Annex> annexes = this.check.annexes(version.draft(), caseFile).stream().map(Annex::of).toList();
		String reference = this.disclosures.pseudonym(caseFile, body.recipient()) + "/" + version.number();
		byte[] pdf = this.press.print(version.draft(), annexes,
				new Letterhead(name(appeal.lead()), body.name(), reference, at));
		return new Letter(body.id(), Sha256.of(pdf), pdf);
	}

	private String name(String lead) {
		return this.directory.snapshot().findOrganization(lead).map(Organization::name).orElse(lead);
	}

}
