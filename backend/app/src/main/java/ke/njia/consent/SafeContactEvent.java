package ke.njia.consent;

import java.time.Instant;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Change;
import ke.njia.kernel.DomainEvent;

/**
 * How a person can be reached was written, read or told; the subject is the case.
 *
 * @param action what was done
 * @param subjectId the case
 * @param actor who did it
 * @param at when
 */
record SafeContactEvent(String action, String subjectId, Actor actor, Instant at) implements DomainEvent {

	static final String WRITTEN = "safe-contact-written";

	static final String READ = "safe-contact-read";

	static final String TOLD = "safe-contact-told";

	@Override
	public String about() {
		return this.subjectId;
	}

	@Override
	public News news() {
		return this.action.equals(WRITTEN)
				? new News(Change.Kind.CONSENT, this.subjectId, "", Set.of(this.actor.organization())) : News.none();
	}

}
