package ke.njia.answerlinks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Change;
import ke.njia.kernel.DomainEvent;
import ke.njia.kernel.Notice;
import ke.njia.kernel.Notice.Audience;

/**
 * Something happened to an answer link; the subject is the link. The people who hold the
 * case hear of it.
 *
 * @param action what happened
 * @param link the link
 * @param actor who did it: a person of the lead, or the organization asked, by the link
 * @param at when
 * @param urgent whether the lead's coordinators may be woken for it
 */
record AnswerLinkEvent(String action, AnswerLink link, Actor actor, Instant at, boolean urgent) implements DomainEvent {

	/** Less left than this, and coordinators are woken. */
	static final Duration URGENT = Duration.ofHours(2);

	static final String MADE = "answer-link-made";

	static final String ENDED = "answer-link-ended";

	static final String READ = "answer-link-read";

	static final String ANSWERED = "answer-link-answered";

	/**
	 * Too many wrong PINs: whoever was asked cannot get in, or somebody else tried to.
	 */
	static final String LOCKED = "answer-link-locked";

	static AnswerLinkEvent of(String action, AnswerLink link, Actor actor, Instant at) {
		return new AnswerLinkEvent(action, link, actor, at, false);
	}

	@Override
	public String subjectId() {
		return this.link.id();
	}

	@Override
	public String about() {
		return this.link.of().caseFileId();
	}

	@Override
	public News news() {
		AnswerLink.Subject of = this.link.of();
		return new News(Change.Kind.REFERRAL, of.caseFileId(), of.referralId(), Set.of(of.lead()));
	}

	@Override
	public List<Notice> notices() {
		return this.action.equals(LOCKED)
				? List.of(new Notice(this.link.of().lead(), Audience.COORDINATOR, this.urgent)) : List.of();
	}

}
