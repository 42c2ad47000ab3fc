package ke.njia.kernel;

import java.time.Instant;

/**
 * News for a signed-in person: identifiers only. Whoever owns the thing named extends the
 * GraphQL type and authorizes the reading of it anew.
 *
 * @param kind what kind of thing changed
 * @param at when
 * @param caseFileId the case; empty when it is about none
 * @param referralId the referral; empty when it is about none
 */
public record Change(Kind kind, Instant at, String caseFileId, String referralId) {

	/** What kind of thing changed. */
	public enum Kind {

		CASE, CONSENT, REFERRAL, REVEAL, NETWORK, OPEN_REQUEST, WORK, CAMPAIGN

	}

}
