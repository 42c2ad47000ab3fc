package ke.njia.safeguards;

import java.time.Instant;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Change;
import ke.njia.kernel.DomainEvent;

/**
 * Somebody answered questions that are asked before an act.
 *
 * @param subjectId the case
 * @param actor who answered
 * @param at when
 */
record SafeguardsAnswered(String subjectId, Actor actor, Instant at) implements DomainEvent {

	@Override
	public String action() {
		return "safeguards-answered";
	}

	@Override
	public News news() {
		return new News(Change.Kind.CASE, this.subjectId, "", Set.of(this.actor.organization()));
	}

}
