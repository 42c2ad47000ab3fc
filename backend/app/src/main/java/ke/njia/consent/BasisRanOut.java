package ke.njia.consent;

import java.time.Instant;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Change;

/**
 * The time of a consent, or of broken glass, is over.
 *
 * @param action {@code consent-ended} or {@code break-glass-ended}
 * @param subjectId it
 * @param caseFileId its case, which the transaction holds
 * @param actor the portal, for the organization that holds the case
 * @param at when the clock found it
 */
public record BasisRanOut(String action, String subjectId, String caseFileId, Actor actor,
		Instant at) implements BasisEnded {

	@Override
	public boolean ranOut() {
		return true;
	}

	@Override
	public News news() {
		return new News(Change.Kind.CONSENT, this.caseFileId, "", Set.of(this.actor.organization()));
	}

}
