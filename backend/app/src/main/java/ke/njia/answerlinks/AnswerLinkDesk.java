package ke.njia.answerlinks;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Fact;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import ke.njia.referrals.HeldReferrals;
import ke.njia.referrals.Referral;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where the people who hold a case make links, and take them back. Of a referral one link
 * leads somewhere at most: the newest.
 */
@Component
public class AnswerLinkDesk {

	private final AnswerLinks links;

	private final LinkSecrets secrets;

	private final HeldReferrals referrals;

	private final OnceOnly once;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AnswerLinkDesk(AnswerLinks links, LinkSecrets secrets, HeldReferrals referrals, OnceOnly once,
			ApplicationEventPublisher events, Clock clock) {
		this.links = links;
		this.secrets = secrets;
		this.referrals = referrals;
		this.once = once;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Makes a link for a referral that waits for its answer. Both halves are told this
	 * once: repeated under its key it says that it was made, and no more.
	 */
	public Outcome<MadeLink> make(String referral, String idempotencyKey, Actor actor) {
		return this.once.attempt(new OnceOnly.Request(actor, "makeAnswerLink", idempotencyKey, referral),
				() -> held(referral, actor).then(this::waiting).then((held) -> made(held, actor)),
				(made) -> made.link().id(), (id) -> found(id, actor));
	}

	/** Takes back every link of a referral that still leads anywhere. */
	public Outcome<Referral> end(String referral, String idempotencyKey, Actor actor) {
		return this.once.attempt(new OnceOnly.Request(actor, "endAnswerLinks", idempotencyKey, referral),
				() -> held(referral, actor).then((held) -> ended(held, actor)), Referral::id,
				(id) -> held(id, actor).then((held) -> Outcome.done(held.referral())));
	}

	/** Links of a referral of the actor's organization, newest first. */
	public List<AnswerLink> listFor(Referral referral, Actor actor) {
		return actor.actsFor(referral.requester()) ? this.links.listFor(referral.id()) : List.of();
	}

	/** Where a link stands now. */
	public AnswerLink.State stateOf(AnswerLink link) {
		return link.stateAt(this.clock.instant());
	}

	private Outcome<HeldReferrals.Held> held(String referral, Actor actor) {
		Function<HeldReferrals.Held, Outcome<HeldReferrals.Held>> done = Outcome::done;
		return this.referrals.hold(referral, actor)
			.map(done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("referral")));
	}

	private Outcome<HeldReferrals.Held> waiting(HeldReferrals.Held held) {
		Instant due = held.referral().state().answerBy();
		if (!held.referral().status().isOpen() || due == null || !due.isAfter(this.clock.instant())) {
			return Outcome
				.refused(UserError.of(UserErrorCode.ILLEGAL_TRANSITION, Fact.of("from", held.referral().status())));
		}
		return held.caseFile().writable().then((writable) -> Outcome.done(held));
	}

	private Outcome<MadeLink> made(HeldReferrals.Held held, Actor actor) {
		Referral referral = held.referral();
		Instant now = this.clock.instant();
		Instant due = referral.state().answerBy();
		AnswerLink link = new AnswerLink(RandomId.next(),
				new AnswerLink.Subject(referral.id(), held.caseFile().id(), referral.requester(), referral.receiver()),
				actor.subject(), now, (due != null) ? due : now, AnswerLink.Use.NONE);
		String token = this.secrets.token();
		String pin = this.secrets.pin();
		this.links.endAll(referral.id(), now);
		this.links.add(link, this.secrets.digestOfToken(token), this.secrets.digestOfPin(token, pin));
		this.events.publishEvent(AnswerLinkEvent.of(AnswerLinkEvent.MADE, link, actor, now));
		return Outcome.done(new MadeLink(link, token, pin));
	}

	private Outcome<Referral> ended(HeldReferrals.Held held, Actor actor) {
		Instant now = this.clock.instant();
		this.links.listFor(held.referral().id())
			.stream()
			.filter((link) -> link.stateAt(now) == AnswerLink.State.WAITING
					|| link.stateAt(now) == AnswerLink.State.READ)
			.forEach((link) -> this.events.publishEvent(AnswerLinkEvent.of(AnswerLinkEvent.ENDED, link, actor, now)));
		this.links.endAll(held.referral().id(), now);
		return Outcome.done(held.referral());
	}

	private Outcome<MadeLink> found(String id, Actor actor) {
		Function<AnswerLink, Outcome<MadeLink>> again = (link) -> Outcome.done(new MadeLink(link, null, null));
		return this.links.findById(id)
			.filter((link) -> actor.actsFor(link.of().lead()))
			.map(again)
			.orElseGet(() -> Outcome.refused(UserError.notFound("referral")));
	}

	/**
	 * A link just made. Nothing of it may be printed.
	 *
	 * @param link the link
	 * @param token the secret of its address; null when it was told before
	 * @param pin its PIN; null when it was told before
	 */
	public record MadeLink(AnswerLink link, @Nullable String token, @Nullable String pin) {

		@Override
		public String toString() {
			return "link " + this.link.id();
		}

	}

}
