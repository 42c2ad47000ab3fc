package ke.njia.consent;

import java.time.Instant;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Change;

/**
 * A consent was taken back.
 *
 * @param subjectId the consent
 * @param caseFileId its case, which the transaction holds
 * @param actor who recorded it
 * @param at when
 */
public record ConsentWithdrawn(String subjectId, String caseFileId, Actor actor, Instant at) implements BasisEnded {

	@Override
	public String action() {
		return "consent-withdrawn";
	}

	@Override
	public News news() {
		return new News(Change.Kind.CONSENT, this.caseFileId, "", Set.of(this.actor.organization()));
	}

}
