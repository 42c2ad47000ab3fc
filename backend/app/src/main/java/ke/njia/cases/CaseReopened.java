package ke.njia.cases;

import java.time.Instant;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Change;
import ke.njia.kernel.DomainEvent;

/**
 * A closed case was opened anew. Whatever had stopped with it goes on in the same
 * transaction.
 *
 * @param subjectId the case
 * @param actor who opened it anew
 * @param at when
 */
public record CaseReopened(String subjectId, Actor actor, Instant at) implements DomainEvent {

	@Override
	public String action() {
		return "case-reopened";
	}

	@Override
	public News news() {
		return new News(Change.Kind.CASE, this.subjectId, "", Set.of(this.actor.organization()));
	}

}
