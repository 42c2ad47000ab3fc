package ke.njia.referrals;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Agenda;
import ke.njia.kernel.DueWork;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What becomes of silence: while nobody answers, a referral climbs one {@link Rung} after
 * the other, and the clock ends it at the last. Whoever answers ends the ladder; it finds
 * that out at its next rung.
 */
@Component
class AnswerLadder implements DueWork {

	static final String KIND = "referral-answer";

	/** The step that lets a stopped clock go on. */
	static final String GO_ON = "GO_ON";

	private final Referrals referrals;

	private final ReferralHold hold;

	private final Agenda agenda;

	private final ApplicationEventPublisher events;

	AnswerLadder(Referrals referrals, ReferralHold hold, Agenda agenda, ApplicationEventPublisher events) {
		this.referrals = referrals;
		this.hold = hold;
		this.agenda = agenda;
		this.events = events;
	}

	/** Begins, or goes on, in the caller's transaction. */
	void begin(Referral referral, Instant now) {
		this.agenda.put(KIND, referral.id(),
				next(referral, Rung.after(now, answerBy(referral), referral.answerWithin())));
	}

	/** Stands still until that moment, in the caller's transaction. */
	void stop(String referral, Instant until) {
		this.agenda.put(KIND, referral, new Next(GO_ON, until));
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public boolean isReady() {
		return this.hold.isReady();
	}

	@Override
	public void hold(String subject) {
		this.hold.take(subject);
	}

	@Override
	public Optional<Next> perform(Due due) {
		return this.hold.find(due.subject())
			.filter((referral) -> referral.status().isOpen())
			.flatMap((referral) -> due.step().equals(GO_ON) ? Optional.of(goOn(referral, due.now()))
					: climb(referral, Rung.valueOf(due.step()), due.now()));
	}

	private Optional<Next> climb(Referral referral, Rung rung, Instant now) {
		Referral.State climbed = referral.state().with(referral.state().course().climbed(rung));
		if (rung == Rung.EXPIRED) {
			put(rung, referral.with(climbed.cancelled(BusinessStatus.EXPIRED)), now);
			return Optional.empty();
		}
		put(rung, referral.with(climbed), now);
		return Optional.of(next(referral, rung.next()));
	}

	/** Nobody answered the question in a whole time more: the receiver must decide. */
	private Next goOn(Referral referral, Instant now) {
		Referral going = referral.with(referral.state().goingOn(now));
		this.referrals.change(going);
		this.events
			.publishEvent(ReferralEvent.of(Step.START_CLOCK, going, Actor.portal(referral.requester(), now), now));
		return next(going, Rung.after(now, answerBy(going), going.answerWithin()));
	}

	private void put(Rung rung, Referral climbed, Instant now) {
		this.referrals.change(climbed);
		this.events.publishEvent(new ReferralEvent(rung.action(), climbed, Actor.portal(climbed.requester(), now), now,
				rung.notices(climbed)));
	}

	private static Next next(Referral referral, Rung rung) {
		return new Next(rung.name(), rung.at(answerBy(referral), referral.answerWithin()));
	}

	private static Instant answerBy(Referral referral) {
		return Objects.requireNonNull(referral.state().answerBy());
	}

}
