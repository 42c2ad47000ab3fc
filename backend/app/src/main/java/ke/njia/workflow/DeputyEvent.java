package ke.njia.workflow;

import java.time.Instant;
import java.util.List;

import ke.njia.kernel.Actor;
import ke.njia.kernel.DomainEvent;
import ke.njia.kernel.Notice;
import ke.njia.kernel.Notice.Audience;

/**
 * Somebody offers to decide in a duty lead's place, was named, or does so no more; the
 * subject is the {@link Deputy}.
 *
 * @param action what happened
 * @param subjectId the deputy
 * @param actor who did it
 * @param at when
 */
record DeputyEvent(String action, String subjectId, Actor actor, Instant at) implements DomainEvent {

	static final String OFFERED = "deputy-offered";

	static final String NAMED = "deputy-named";

	static final String ENDED = "deputy-ended";

	@Override
	public List<Notice> notices() {
		return this.action.equals(OFFERED) ? List.of(new Notice(this.actor.organization(), Audience.DUTY_LEAD, false))
				: List.of();
	}

}
