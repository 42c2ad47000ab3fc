package ke.njia.referrals;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Fact;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * How every step of a referral is taken: once for one key, the referral held first and
 * then looked at, so that of many at once exactly one is taken; the change, its leaf and
 * its news in one transaction.
 */
@Component
class Stepping {

	private final Referrals referrals;

	private final IntakeDesk cases;

	private final ReferralReadings readings;

	private final OnceOnly once;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Stepping(Referrals referrals, IntakeDesk cases, ReferralReadings readings, OnceOnly once,
			ApplicationEventPublisher events, Clock clock) {
		this.referrals = referrals;
		this.cases = cases;
		this.readings = readings;
		this.once = once;
		this.events = events;
		this.clock = clock;
	}

	Instant now() {
		return this.clock.instant();
	}

	/** Does an act once for its key. */
	Outcome<Referral> once(String operation, Object input, String key, Actor actor, Supplier<Outcome<Referral>> act) {
		return this.once.attempt(new OnceOnly.Request(actor, operation, key, input), act, Referral::id,
				(id) -> readAgain(id, actor));
	}

	/** Holds the referral, then looks whether the step may be taken by this actor. */
	Outcome<Referral> begin(String id, Step step, Actor actor) {
		Optional<Referral> held = this.referrals.lock(id)
			.filter((referral) -> referral.isKnownTo(actor) && step.belongsTo(actor, referral));
		if (held.isEmpty()) {
			return Outcome.refused(UserError.notFound("referral"));
		}
		ReferralStatus status = held.get().status();
		return step.leadsFrom(status) ? Outcome.done(held.get()) : Outcome.refused(refusal(status, step));
	}

	/**
	 * The same for an act that adds to the case: the case is held first, as everybody
	 * does, and must be one on which work goes on. What a person says of help is put down
	 * after the end as well.
	 */
	Outcome<Referral> beginInCase(String id, Step step, Actor actor) {
		Optional<CaseFile> caseFile = this.referrals.find(id)
			.filter((referral) -> actor.actsFor(referral.requester()))
			.flatMap((referral) -> this.cases.lock(referral.caseFileId(), actor.organization()));
		return caseFile.isEmpty() ? Outcome.refused(UserError.notFound("referral"))
				: ((step == Step.FEED_BACK) ? caseFile.get().lawful() : caseFile.get().writable())
					.then((writable) -> begin(id, step, actor));
	}

	/** Puts down a step that was taken. */
	Outcome<Referral> done(Step step, Referral referral, Referral.State state, Actor actor) {
		Referral changed = referral.with(state);
		this.referrals.change(changed);
		this.events.publishEvent(ReferralEvent.of(step, changed, actor, now()));
		return Outcome.done(changed);
	}

	private static UserError refusal(ReferralStatus status, Step step) {
		UserErrorCode code = step.isTooLate(status) ? UserErrorCode.ALREADY_DECIDED : UserErrorCode.ILLEGAL_TRANSITION;
		return UserError.of(code, Fact.of("from", status), Fact.of("to", step.to(status)));
	}

	/** What an act repeated under its key shows once more: that too is a reading. */
	private Outcome<Referral> readAgain(String id, Actor actor) {
		Function<Referral, Outcome<Referral>> found = Outcome::done;
		return this.readings.read(id, actor)
			.map(found)
			.orElseGet(() -> Outcome.refused(UserError.notFound("referral")));
	}

}
