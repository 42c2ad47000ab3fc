package ke.njia.referrals;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Fact;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UnitOfWork;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where referrals are sent and answered; to open an inbox is an answer too: it was seen.
 * Every step holds the referral first and then looks at its state, so that of many at
 * once exactly one is taken.
 */
@Component
public class ReferralDesk {

	private final Referrals referrals;

	private final IntakeDesk cases;

	private final ReferralReadings readings;

	private final Coverage coverage;

	private final OnceOnly once;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ReferralDesk(Referrals referrals, IntakeDesk cases, ReferralReadings readings, Coverage coverage, OnceOnly once,
			UnitOfWork work, ApplicationEventPublisher events, Clock clock) {
		this.referrals = referrals;
		this.cases = cases;
		this.readings = readings;
		this.coverage = coverage;
		this.once = once;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Sends a draft. What the lead does itself it takes on at once: there is nobody to
	 * ask.
	 */
	public Outcome<Referral> send(String id, String idempotencyKey, Actor actor) {
		return once("sendReferral", id, idempotencyKey, actor, () -> sending(id, actor));
	}

	/** Takes a referral on. Happens once. */
	public Outcome<Referral> accept(String id, String idempotencyKey, Actor actor) {
		return once("acceptReferral", id, idempotencyKey, actor,
				() -> step(id, Step.ACCEPT, actor).then(this::covered).then((referral) -> {
					this.referrals.markAccepted(id);
					return done(Step.ACCEPT, referral, referral.state().accepted(this.clock.instant()), actor);
				}));
	}

	/** Declines a referral. */
	public Outcome<Referral> reject(String id, RejectionReason reason, String idempotencyKey, Actor actor) {
		return once("rejectReferral", List.of(id, reason), idempotencyKey, actor,
				() -> step(id, Step.REJECT, actor).then((referral) -> done(Step.REJECT, referral,
						referral.state().rejected(this.clock.instant(), reason), actor)));
	}

	/** Calls a referral back. */
	public Outcome<Referral> cancel(String id, String idempotencyKey, Actor actor) {
		return once("cancelReferral", id, idempotencyKey, actor, () -> step(id, Step.CANCEL, actor).then(
				(referral) -> done(Step.CANCEL, referral, referral.state().cancelled(BusinessStatus.RECALLED), actor)));
	}

	/** What was sent to the actor's organization; what is new is thereby seen. */
	public List<Referral> inbox(Actor actor) {
		return this.work.perform(() -> {
			this.referrals.listReceived(actor.organization())
				.stream()
				.filter((referral) -> referral.status() == ReferralStatus.REQUESTED)
				.map(Referral::id)
				.sorted()
				.forEach((id) -> see(id, actor));
			List<Referral> received = this.referrals.listReceived(actor.organization());
			this.events.publishEvent(new InboxRead(actor, this.clock.instant()));
			return received;
		});
	}

	static Referral with(Referral referral, Referral.State state) {
		return new Referral(referral.id(), referral.reference(), referral.caseFileId(), referral.requester(),
				referral.receiver(), referral.via(), referral.needs(), referral.serviceTypes(), state);
	}

	private Outcome<Referral> sending(String id, Actor actor) {
		Optional<CaseFile> caseFile = this.referrals.find(id)
			.filter((referral) -> actor.actsFor(referral.requester()))
			.flatMap((referral) -> this.cases.lock(referral.caseFileId(), actor.organization()));
		if (caseFile.isEmpty()) {
			return Outcome.refused(UserError.notFound("referral"));
		}
		return caseFile.get()
			.writable()
			.then((writable) -> step(id, Step.SEND, actor))
			.then((referral) -> sending(caseFile.get(), referral, actor));
	}

	private Outcome<Referral> sending(CaseFile caseFile, Referral referral, Actor actor) {
		Instant now = this.clock.instant();
		this.cases.decide(caseFile.id(), now);
		if (referral.receiver().equals(referral.requester())) {
			return done(Step.TAKE_ON, referral, referral.state().accepted(now), actor);
		}
		return covered(referral).then((asked) -> done(Step.SEND, asked,
				asked.state().sent(now, now.plus(caseFile.urgency().answerWithin())), actor));
	}

	/** Consent must cover the receiver and everybody who introduces, at this moment. */
	private Outcome<Referral> covered(Referral referral) {
		CaseFile caseFile = this.cases.find(referral.caseFileId(), referral.requester()).orElseThrow();
		return this.coverage.covers(caseFile, referral) ? Outcome.done(referral)
				: Outcome.refused(UserError.of(UserErrorCode.CONSENT_MISSING));
	}

	private void see(String id, Actor actor) {
		step(id, Step.SEE, actor).then((referral) -> done(Step.SEE, referral, referral.state().seen(), actor));
	}

	/** Holds the referral, then looks whether the step may be taken by this actor. */
	private Outcome<Referral> step(String id, Step step, Actor actor) {
		Optional<Referral> held = this.referrals.lock(id)
			.filter((referral) -> referral.isKnownTo(actor) && step.belongsTo(actor, referral));
		if (held.isEmpty()) {
			return Outcome.refused(UserError.notFound("referral"));
		}
		ReferralStatus status = held.get().status();
		return step.leadsFrom(status) ? Outcome.done(held.get()) : Outcome.refused(refusal(status, step));
	}

	private static UserError refusal(ReferralStatus status, Step step) {
		UserErrorCode code = (status == ReferralStatus.DRAFT || status.isOpen()) ? UserErrorCode.ILLEGAL_TRANSITION
				: UserErrorCode.ALREADY_DECIDED;
		return UserError.of(code, Fact.of("from", status), Fact.of("to", step.to()));
	}

	private Outcome<Referral> done(Step step, Referral referral, Referral.State state, Actor actor) {
		Referral changed = with(referral, state);
		this.referrals.change(changed);
		this.events.publishEvent(new ReferralEvent(step.action(), changed, actor, this.clock.instant()));
		return Outcome.done(changed);
	}

	private Outcome<Referral> once(String operation, Object input, String key, Actor actor,
			Supplier<Outcome<Referral>> act) {
		return this.once.attempt(new OnceOnly.Request(actor, operation, key, input), act, Referral::id,
				(id) -> readAgain(id, actor));
	}

	/** What an act repeated under its key shows once more: that too is a reading. */
	private Outcome<Referral> readAgain(String id, Actor actor) {
		Function<Referral, Outcome<Referral>> found = Outcome::done;
		return this.readings.read(id, actor)
			.map(found)
			.orElseGet(() -> Outcome.refused(UserError.notFound("referral")));
	}

}
