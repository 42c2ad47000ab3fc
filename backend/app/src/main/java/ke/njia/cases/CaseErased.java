package ke.njia.cases;

import java.time.Instant;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Change;
import ke.njia.kernel.DomainEvent;

/**
 * A case was erased. Whoever stores something of it removes that, in the same
 * transaction.
 *
 * @param subjectId the case
 * @param actor who approved it; the portal when an older copy was restored
 * @param at when
 */
public record CaseErased(String subjectId, Actor actor, Instant at) implements DomainEvent {

	@Override
	public String action() {
		return "case-erased";
	}

	@Override
	public News news() {
		return new News(Change.Kind.CASE, this.subjectId, "", Set.of(this.actor.organization()));
	}

}
