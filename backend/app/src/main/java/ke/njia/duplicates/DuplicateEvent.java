package ke.njia.duplicates;

import java.time.Instant;

import ke.njia.kernel.Actor;
import ke.njia.kernel.DomainEvent;

/**
 * Somebody decided about a pair of entries, or took that back.
 *
 * @param action what
 * @param subjectId the decision
 * @param actor who did it
 * @param at when
 */
record DuplicateEvent(String action, String subjectId, Actor actor, Instant at) implements DomainEvent {

	static final String UNDONE = "duplicate-undone";

	static DuplicateEvent decided(DuplicateDecision decision, Actor actor) {
		return new DuplicateEvent(
				(decision.verdict() == DuplicateVerdict.SAME) ? "duplicate-merged" : "duplicate-different",
				decision.id(), actor, decision.at());
	}

}
