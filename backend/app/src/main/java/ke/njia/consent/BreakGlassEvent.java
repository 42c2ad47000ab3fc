package ke.njia.consent;

import java.time.Instant;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Change;
import ke.njia.kernel.DomainEvent;

/**
 * A glass was broken, or a second person found that it was right; everybody of the
 * organization hears of it, so that nobody breaks one alone.
 *
 * @param action what happened
 * @param subjectId the break-glass
 * @param caseFileId its case
 * @param actor who did it
 * @param at when
 */
record BreakGlassEvent(String action, String subjectId, String caseFileId, Actor actor,
		Instant at) implements DomainEvent {

	static final String BROKEN = "break-glass";

	static final String UPHELD = "break-glass-upheld";

	@Override
	public News news() {
		return new News(Change.Kind.CONSENT, this.caseFileId, "", Set.of(this.actor.organization()));
	}

}
