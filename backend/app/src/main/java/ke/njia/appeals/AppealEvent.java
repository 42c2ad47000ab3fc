package ke.njia.appeals;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Change;
import ke.njia.kernel.DomainEvent;
import ke.njia.kernel.Notice;

/**
 * Something happened to an appeal.
 *
 * @param action what happened
 * @param subjectId the appeal, its sending, or what was published on it
 * @param caseFileId the case
 * @param lead identifier of the organization that holds it: it alone hears
 * @param actor who did it
 * @param at when
 * @param notices who is told outside the portal that something waits
 */
record AppealEvent(String action, String subjectId, String caseFileId, String lead, Actor actor, Instant at,
		List<Notice> notices) implements DomainEvent {

	static final String SAVED = "appeal-saved";

	static final String LOOK_ASKED = "appeal-look-asked";

	static final String APPROVED = "appeal-approved";

	static final String RETURNED = "appeal-returned";

	static final String SENT = "appeal-sent";

	static final String LETTER_READ = "appeal-letter-read";

	static final String LETTER_LOCKED = "appeal-letter-locked";

	static final String RECEIVED_READ = "appeal-received-read";

	static final String ANNEX_READ = "appeal-annex-read";

	static final String ACKNOWLEDGED = "appeal-acknowledged";

	static final String WRITTEN = "appeal-message-written";

	static final String REPLY_OVERDUE = "appeal-reply-overdue";

	static final String DUE_READ = "appeal-reply-due-read";

	static final String PUBLICATION_RECORDED = "appeal-publication-recorded";

	static final String PUBLICATION_CORRECTED = "appeal-publication-corrected";

	static final String PUBLICATION_READ = "appeal-publication-read";

	AppealEvent {
		notices = List.copyOf(notices);
	}

	static AppealEvent of(String action, Appeal appeal, Actor actor, Instant at, Notice... notices) {
		return new AppealEvent(action, appeal.id(), appeal.caseFileId(), appeal.lead(), actor, at, List.of(notices));
	}

	static AppealEvent of(String action, AppealSending sending, Actor actor, Instant at, Notice... notices) {
		return new AppealEvent(action, sending.id(), sending.caseFileId(), sending.lead(), actor, at, List.of(notices));
	}

	static AppealEvent of(String action, AppealPublication publication, Actor actor, Instant at, Notice... notices) {
		return new AppealEvent(action, publication.id(), publication.caseFileId(), publication.lead(), actor, at,
				List.of(notices));
	}

	/** Somebody was shown that an answer is due. */
	static AppealEvent listed(AwaitedReply reply, Actor actor, Instant at) {
		return new AppealEvent(DUE_READ, reply.id(), reply.caseFileId(), reply.lead(), actor, at, List.of());
	}

	@Override
	public String about() {
		return this.caseFileId;
	}

	/** That somebody read something is on record, and no news. */
	@Override
	public News news() {
		return this.action.endsWith("-read") ? News.none()
				: new News(Change.Kind.CASE, this.caseFileId, "", Set.of(this.lead));
	}

}
