package ke.njia.answerlinks;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import ke.njia.consent.DisclosedCase;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UnitOfWork;
import ke.njia.kernel.UserError;
import ke.njia.referrals.HeldReferrals;
import ke.njia.referrals.Question;
import ke.njia.referrals.Referral;
import ke.njia.referrals.ReferralDesk;
import ke.njia.referrals.ReferralReadings;
import ke.njia.sealing.Opening;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The receiver's side of a link: read once after the PIN, then answered once. Whatever
 * stands in the way, nothing is said but that the link does not lead anywhere: unknown,
 * used, ended, locked, the wrong PIN, consent taken back, answered by somebody signed in.
 */
@Component
class AnswerDesk {

	private static final UserError NOTHING = UserError.notFound();

	private final AnswerLinks links;

	private final LinkSecrets secrets;

	private final HeldReferrals referrals;

	private final ReferralDesk desk;

	private final ReferralReadings readings;

	private final Opening opening;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AnswerDesk(AnswerLinks links, LinkSecrets secrets, HeldReferrals referrals, ReferralDesk desk,
			ReferralReadings readings, Opening opening, UnitOfWork work, ApplicationEventPublisher events,
			Clock clock) {
		this.links = links;
		this.secrets = secrets;
		this.referrals = referrals;
		this.desk = desk;
		this.readings = readings;
		this.opening = opening;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/** Shows the referral to whoever has both halves; once. */
	Outcome<Told> read(String token, String typedPin) {
		String pin = LinkSecrets.pinOf(typedPin);
		if (!this.opening.isDone() || !LinkSecrets.isToken(token) || pin == null) {
			return Outcome.refused(NOTHING);
		}
		String digest = this.secrets.digestOfToken(token);
		String pinDigest = this.secrets.digestOfPin(token, pin);
		return this.work.perform(() -> isRight(digest, pinDigest))
				? this.work.attempt(() -> waiting(digest).then((link) -> told(link, token))) : Outcome.refused(NOTHING);
	}

	/**
	 * Answers as the organization that was asked, for whoever has read it within the
	 * quarter of an hour; once.
	 * @param act what the answer is: the referral's identifier, and who answers
	 */
	Outcome<Answered> answer(String token, String form, BiFunction<String, Actor, Outcome<Referral>> act) {
		if (!this.opening.isDone() || !LinkSecrets.isToken(token) || !LinkSecrets.isToken(form)) {
			return Outcome.refused(NOTHING);
		}
		String digest = this.secrets.digestOfToken(token);
		String formDigest = this.secrets.digestOfForm(token, form);
		return this.work.attempt(() -> held(digest).then((kept) -> {
			boolean mayAnswer = kept.link().stateAt(this.clock.instant()) == AnswerLink.State.READ
					&& LinkSecrets.same(kept.form(), formDigest);
			return mayAnswer ? answered(kept.link(), act) : Outcome.refused(NOTHING);
		}));
	}

	/**
	 * Looks at the PIN alone, under the link's own lock, in a transaction that stays
	 * whatever comes after: of many at once, five wrong ones are looked at and no more.
	 */
	private boolean isRight(String tokenDigest, String pinDigest) {
		Instant now = this.clock.instant();
		Optional<AnswerLinks.Kept> kept = this.links.lock(tokenDigest)
			.filter((one) -> one.link().stateAt(now) == AnswerLink.State.WAITING);
		if (kept.isEmpty() || LinkSecrets.same(kept.get().pin(), pinDigest)) {
			return kept.isPresent();
		}
		AnswerLink link = kept.get().link();
		this.links.markWrong(link);
		if (link.use().wrong() + 1 >= AnswerLink.MOST_WRONG) {
			this.events.publishEvent(new AnswerLinkEvent(AnswerLinkEvent.LOCKED, link,
					Actor.portal(link.of().lead(), now), now, link.until().isBefore(now.plus(AnswerLinkEvent.URGENT))));
		}
		return false;
	}

	private Outcome<AnswerLink> waiting(String tokenDigest) {
		return held(tokenDigest).then((kept) -> (kept.link().stateAt(this.clock.instant()) == AnswerLink.State.WAITING)
				? Outcome.done(kept.link()) : Outcome.refused(NOTHING));
	}

	/** The referral first, as everybody does, then the link; both as they are now. */
	private Outcome<AnswerLinks.Kept> held(String tokenDigest) {
		return this.links.find(tokenDigest)
			.map(AnswerLinks.Kept::link)
			.flatMap((link) -> this.referrals.holdReceived(link.of().referralId(), link.actor()))
			.flatMap((referral) -> this.links.lock(tokenDigest))
			.map(Outcome::done)
			.orElseGet(() -> Outcome.refused(NOTHING));
	}

	private Outcome<Told> told(AnswerLink link, String token) {
		Actor actor = link.actor();
		Instant now = this.clock.instant();
		Instant formUntil = now.plus(AnswerLink.TO_ANSWER);
		String form = this.secrets.token();
		return this.desk.open(link.of().referralId(), actor).then((referral) -> {
			DisclosedCase disclosed = this.readings.disclosed(List.of(referral), actor).getFirst();
			if (disclosed == null) {
				return Outcome.refused(NOTHING);
			}
			List<Question> questions = this.readings.questions(List.of(referral), actor).getFirst();
			this.links.markRead(link, this.secrets.digestOfForm(token, form), now, formUntil);
			this.events.publishEvent(AnswerLinkEvent.of(AnswerLinkEvent.READ, link, actor, now));
			return Outcome
				.done(new Told(referral, disclosed, (questions != null) ? questions : List.of(), form, formUntil));
		});
	}

	private Outcome<Answered> answered(AnswerLink link, BiFunction<String, Actor, Outcome<Referral>> act) {
		Actor actor = link.actor();
		return act.apply(link.of().referralId(), actor).then((referral) -> {
			Instant now = this.clock.instant();
			String receipt = this.secrets.receipt();
			this.links.markAnswered(link, receipt, now);
			this.events.publishEvent(AnswerLinkEvent.of(AnswerLinkEvent.ANSWERED, link, actor, now));
			DisclosedCase accepted = referral.status().isTakenOn()
					? this.readings.disclosed(List.of(referral), actor).getFirst() : null;
			return Outcome.done(new Answered(receipt, now, accepted, referral));
		});
	}

	/**
	 * What whoever read the link is shown. Nothing of it may be printed.
	 *
	 * @param referral what is asked
	 * @param disclosed the case, within consent
	 * @param questions what was asked and answered before
	 * @param form the secret by which the same reader may answer
	 * @param until when that ends
	 */
	record Told(Referral referral, DisclosedCase disclosed, List<Question> questions, String form, Instant until) {

		@Override
		public String toString() {
			return "told";
		}

	}

	/**
	 * What whoever answered is shown.
	 *
	 * @param receipt a code without meaning
	 * @param at when it was answered
	 * @param accepted the case as told after acceptance; null when it was not accepted
	 * @param referral what was answered
	 */
	record Answered(String receipt, Instant at, @Nullable DisclosedCase accepted, Referral referral) {
	}

}
