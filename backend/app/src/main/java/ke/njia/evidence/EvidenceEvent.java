package ke.njia.evidence;

import java.time.Instant;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Change;
import ke.njia.kernel.DomainEvent;

/**
 * Something happened to a file of a case.
 *
 * @param action what happened
 * @param subjectId the file
 * @param caseFileId the case
 * @param actor who did it
 * @param at when
 */
record EvidenceEvent(String action, String subjectId, String caseFileId, Actor actor,
		Instant at) implements DomainEvent {

	static final String ADDED = "evidence-added";

	static final String NOTED = "evidence-noted";

	static final String READ = "evidence-read";

	static final String UNREADABLE = "evidence-unreadable";

	static final String COPIED = "evidence-copied";

	static final String COPY_READ = "evidence-copy-read";

	static final String REMOVED = "evidence-removed";

	@Override
	public News news() {
		return new News(Change.Kind.CASE, this.caseFileId, "", Set.of(this.actor.organization()));
	}

}
