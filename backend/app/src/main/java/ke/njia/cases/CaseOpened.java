package ke.njia.cases;

import java.time.Instant;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Change;
import ke.njia.kernel.DomainEvent;

/**
 * A case was opened. Whatever has to begin with a case begins in the same transaction.
 *
 * @param subjectId the case
 * @param actor who opened it
 * @param at when
 */
public record CaseOpened(String subjectId, Actor actor, Instant at) implements DomainEvent {

	@Override
	public String action() {
		return "case-opened";
	}

	@Override
	public News news() {
		return new News(Change.Kind.CASE, this.subjectId, "", Set.of(this.actor.organization()));
	}

}
