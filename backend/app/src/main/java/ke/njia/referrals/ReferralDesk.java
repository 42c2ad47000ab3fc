package ke.njia.referrals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Fact;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UnitOfWork;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import ke.njia.routing.CapacityHolds;
import ke.njia.safeguards.SafeguardDesk;
import ke.njia.safeguards.SafeguardedAct;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where referrals are sent and answered; to open an inbox is an answer too: it was seen.
 * From the moment one is sent, the ladder of its receiver's silence runs.
 */
@Component
public class ReferralDesk {

	private final Referrals referrals;

	private final IntakeDesk cases;

	private final Coverage coverage;

	private final Stepping steps;

	private final AnswerLadder ladder;

	private final CourseClock course;

	private final SafeguardDesk safeguards;

	private final CapacityHolds holds;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	ReferralDesk(Referrals referrals, IntakeDesk cases, Coverage coverage, Stepping steps, AnswerLadder ladder,
			CourseClock course, SafeguardDesk safeguards, CapacityHolds holds, UnitOfWork work,
			ApplicationEventPublisher events) {
		this.referrals = referrals;
		this.cases = cases;
		this.coverage = coverage;
		this.steps = steps;
		this.ladder = ladder;
		this.course = course;
		this.safeguards = safeguards;
		this.holds = holds;
		this.work = work;
		this.events = events;
	}

	/**
	 * Sends a draft, if no harm is seen and there is a place where it asks: it is held
	 * until an answer. What the lead does itself it takes on at once: there is nobody to
	 * ask, and nobody is told.
	 */
	public Outcome<Referral> send(String id, String idempotencyKey, Actor actor) {
		return send(id, Intention.REFERRAL, idempotencyKey, actor);
	}

	/** Sends a draft, and says whether the work for its needs is to pass over as well. */
	public Outcome<Referral> send(String id, Intention intention, String idempotencyKey, Actor actor) {
		return this.steps.once("sendReferral", List.of(id, intention), idempotencyKey, actor,
				() -> this.steps.beginInCase(id, Step.SEND, actor)
					.then((referral) -> sending(referral, intention, actor)));
	}

	/** Takes a referral on. Happens once. */
	public Outcome<Referral> accept(String id, String idempotencyKey, Actor actor) {
		return this.steps.once("acceptReferral", id, idempotencyKey, actor,
				() -> this.steps.begin(id, Step.ACCEPT, actor).then(this::covered).then((referral) -> {
					this.referrals.markAccepted(id);
					return this.steps.done(Step.ACCEPT, referral, referral.state().accepted(this.steps.now()), actor);
				}).then((taken) -> this.course.windUp(taken, this.steps.now())));
	}

	/** Declines a referral. */
	public Outcome<Referral> reject(String id, RejectionReason reason, String idempotencyKey, Actor actor) {
		return this.steps.once("rejectReferral", List.of(id, reason), idempotencyKey, actor,
				() -> this.steps.begin(id, Step.REJECT, actor)
					.then((referral) -> this.steps.done(Step.REJECT, referral,
							referral.state().rejected(this.steps.now(), reason), actor)));
	}

	/** Calls a referral back. */
	public Outcome<Referral> cancel(String id, String idempotencyKey, Actor actor) {
		return this.steps.once("cancelReferral", id, idempotencyKey, actor,
				() -> this.steps.begin(id, Step.CANCEL, actor)
					.then((referral) -> this.steps.done(Step.CANCEL, referral,
							referral.state().cancelled(BusinessStatus.RECALLED), actor)));
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
			this.events.publishEvent(new InboxRead(actor, this.steps.now()));
			return received;
		});
	}

	/**
	 * One that waits for the answer of the actor's organization; it is thereby seen.
	 */
	public Outcome<Referral> open(String id, Actor actor) {
		return this.work.attempt(() -> this.steps.begin(id, Step.ASK, actor)
			.then((referral) -> (referral.status() == ReferralStatus.REQUESTED) ? seen(referral, actor)
					: Outcome.done(referral)));
	}

	private Outcome<Referral> sending(Referral referral, Intention intention, Actor actor) {
		Instant now = this.steps.now();
		CaseFile caseFile = caseOf(referral);
		this.cases.decide(caseFile.id(), now);
		if (referral.receiver().equals(referral.requester())) {
			return room(referral, now)
				.then((own) -> this.steps.done(Step.TAKE_ON, own, own.state().accepted(now), actor))
				.then((taken) -> told(taken, actor, now));
		}
		Duration time = caseFile.urgency().answerWithin();
		return covered(referral)
			.then((agreed) -> this.safeguards.clear(caseFile, SafeguardedAct.SEND_REFERRAL)
				.then((clear) -> room(agreed, now)))
			.then((asked) -> this.steps.done(Step.SEND, asked.meant(intention), asked.state().sent(now, time), actor))
			.then((sent) -> {
				this.ladder.begin(sent, now);
				return told(sent, actor, now);
			});
	}

	/** Of two who hand out the last place one does. */
	private Outcome<Referral> room(Referral referral, Instant now) {
		return this.holds.refusal(referral.places().values(), now)
			.map((error) -> Outcome.<Referral>refused(error))
			.orElseGet(() -> Outcome.done(referral));
	}

	/** Whatever else waited for these needs gives way. */
	private Outcome<Referral> told(Referral sent, Actor actor, Instant now) {
		this.events.publishEvent(new ReferralSent(sent, actor, now));
		return Outcome.done(sent);
	}

	/** Consent must cover the receiver and everybody who introduces, at this moment. */
	private Outcome<Referral> covered(Referral referral) {
		return this.coverage.covers(caseOf(referral), referral) ? Outcome.done(referral)
				: Outcome.refused(missing(referral));
	}

	/** What came from a suggestion needs a consent given since. */
	private static UserError missing(Referral referral) {
		Referral.Origin origin = referral.origin();
		return (origin != null)
				? UserError.of(UserErrorCode.CONSENT_MISSING, Fact.of("askAnewSince", origin.suggestedAt()))
				: UserError.of(UserErrorCode.CONSENT_MISSING);
	}

	private CaseFile caseOf(Referral referral) {
		return this.cases.find(referral.caseFileId(), referral.requester()).orElseThrow();
	}

	private void see(String id, Actor actor) {
		this.steps.begin(id, Step.SEE, actor).then((referral) -> seen(referral, actor));
	}

	private Outcome<Referral> seen(Referral referral, Actor actor) {
		return this.steps.done(Step.SEE, referral,
				referral.state().at(ReferralStatus.RECEIVED, referral.state().businessStatus()), actor);
	}

}
