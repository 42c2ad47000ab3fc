package ke.njia.consent;

import java.time.Instant;
import java.util.Optional;

import ke.njia.cases.CaseFile;
import ke.njia.directory.Organization;

import org.springframework.stereotype.Component;

/**
 * Whether what is in force at this moment lets an organization be told of a case. It
 * tells nothing itself: {@link Disclosures} does.
 */
@Component
public class ConsentCover {

	private final ConsentScopes scopes;

	ConsentCover(ConsentScopes scopes) {
		this.scopes = scopes;
	}

	/** Whether consent in force covers telling an organization of a case. */
	public boolean covers(CaseFile caseFile, Organization recipient) {
		return this.scopes.of(caseFile).covers(recipient);
	}

	/**
	 * Whether the person's own consent in force covers telling an organization of a case.
	 * Broken glass is none: it lets a recipient be told, not a house be found.
	 */
	public boolean consented(CaseFile caseFile, Organization recipient) {
		return this.scopes.consented(caseFile).covers(recipient);
	}

	/**
	 * When the person last agreed, by a consent in force, that an organization may be
	 * told what is needed; empty when only broken glass lets it be told, or nothing.
	 */
	public Optional<Instant> agreedAt(CaseFile caseFile, Organization recipient) {
		return this.scopes.consented(caseFile).agreedAt(recipient);
	}

	/**
	 * The moment from which nothing that is in force now covers telling an organization
	 * any more; empty when nothing covers it now.
	 */
	public Optional<Instant> coveredUntil(CaseFile caseFile, Organization recipient) {
		return this.scopes.of(caseFile).coveredUntil(recipient);
	}

}
