package ke.njia.cases;

import java.time.Instant;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Change;
import ke.njia.kernel.DomainEvent;

/**
 * What is known of a case changed: a threshold was answered again, something that was
 * told was put right, or a further kind of help is asked for.
 *
 * @param action which of these
 * @param subjectId the case
 * @param actor who did it
 * @param at when
 */
public record CaseRetold(String action, String subjectId, Actor actor, Instant at) implements DomainEvent {

	static final String THRESHOLD = "threshold-recorded";

	static final String RECTIFIED = "case-rectified";

	static final String NEED = "need-added";

	@Override
	public News news() {
		return new News(Change.Kind.CASE, this.subjectId, "", Set.of(this.actor.organization()));
	}

}
