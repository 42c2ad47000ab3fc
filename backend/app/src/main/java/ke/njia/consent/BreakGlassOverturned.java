package ke.njia.consent;

import java.time.Instant;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Change;

/**
 * A second person found that the glass should not have been broken.
 *
 * @param subjectId the break-glass
 * @param caseFileId its case
 * @param actor who reviewed it
 * @param at when
 */
public record BreakGlassOverturned(String subjectId, String caseFileId, Actor actor, Instant at) implements BasisEnded {

	@Override
	public String action() {
		return "break-glass-overturned";
	}

	@Override
	public News news() {
		return new News(Change.Kind.CONSENT, this.caseFileId, "", Set.of(this.actor.organization()));
	}

}
