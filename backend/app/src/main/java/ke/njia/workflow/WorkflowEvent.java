package ke.njia.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import ke.njia.cases.CaseFile;
import ke.njia.cases.Urgency;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Change;
import ke.njia.kernel.DomainEvent;
import ke.njia.kernel.Notice;
import ke.njia.kernel.Notice.Audience;

/**
 * Something happened in the work on a case. Everybody who works for the organization that
 * holds it hears that, people of a lane too, and never of what.
 *
 * @param action what happened
 * @param subjectId what it was done to: a decision, a task, a request for money, or the
 * case
 * @param caseFileId the case
 * @param actor who did it
 * @param at when
 * @param notices who is told outside the portal
 */
record WorkflowEvent(String action, String subjectId, String caseFileId, Actor actor, Instant at,
		List<Notice> notices) implements DomainEvent {

	/** Something of which nobody is told outside the portal. */
	WorkflowEvent(String action, String subjectId, String caseFileId, Actor actor, Instant at) {
		this(action, subjectId, caseFileId, actor, at, List.of());
	}

	/**
	 * That somebody waits: the case's own people are told, at once when it is pressing.
	 */
	static List<Notice> tell(CaseFile caseFile, Audience audience) {
		return List.of(new Notice(caseFile.lead(), audience, caseFile.urgency() != Urgency.ROUTINE));
	}

	@Override
	public News news() {
		return new News(Change.Kind.WORK, this.caseFileId, "", Set.of(this.actor.organization()));
	}

}
