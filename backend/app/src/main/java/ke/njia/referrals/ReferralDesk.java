package ke.njia.referrals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.consent.DisclosedCase;
import ke.njia.consent.Disclosures;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Fact;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UnitOfWork;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where referrals are sent, answered and read. Every step holds the referral first and
 * then looks at its state, so that of many at once exactly one is taken.
 */
@Component
public class ReferralDesk {

	/** How long before its end the people who hold a case are warned; ours. */
	static final Duration WARNED_BEFORE = Duration.ofHours(24);

	private final Referrals referrals;

	private final IntakeDesk cases;

	private final Disclosures disclosures;

	private final Coverage coverage;

	private final OnceOnly once;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ReferralDesk(Referrals referrals, IntakeDesk cases, Disclosures disclosures, Coverage coverage, OnceOnly once,
			UnitOfWork work, ApplicationEventPublisher events, Clock clock) {
		this.referrals = referrals;
		this.cases = cases;
		this.disclosures = disclosures;
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

	/** A referral the actor's organization sent or received, on record. */
	public Optional<Referral> read(String id, Actor actor) {
		return this.work
			.perform(() -> this.referrals.find(id).filter((referral) -> referral.isKnownTo(actor)).map((referral) -> {
				this.events.publishEvent(new ReferralEvent(ReferralEvent.READ, referral, actor, this.clock.instant()));
				return referral;
			}));
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

	/** Referrals of a case of the actor's organization, newest first. */
	public List<Referral> listFor(CaseFile caseFile, Actor actor) {
		return listFor(List.of(caseFile), actor).getFirst();
	}

	/**
	 * Referrals of cases of the actor's organization, newest first: a list for each case,
	 * in the order of the cases. A board of many cases asks once.
	 */
	public List<List<Referral>> listFor(List<CaseFile> caseFiles, Actor actor) {
		List<String> own = caseFiles.stream()
			.filter((caseFile) -> actor.actsFor(caseFile.lead()))
			.map(CaseFile::id)
			.toList();
		Map<String, List<Referral>> found = this.referrals.listForCases(own)
			.stream()
			.collect(Collectors.groupingBy(Referral::caseFileId));
		return caseFiles.stream().map((caseFile) -> found.getOrDefault(caseFile.id(), List.of())).toList();
	}

	/**
	 * What the receivers may see now, within the consent in force; on record. One for
	 * each referral, in their order, null where nothing may be seen. A whole inbox is one
	 * transaction.
	 */
	public List<@Nullable DisclosedCase> disclosed(List<Referral> referrals, Actor actor) {
		Map<String, Disclosures.Request> asked = new LinkedHashMap<>();
		referrals.stream()
			.filter((referral) -> referral.isKnownTo(actor))
			.forEach((referral) -> request(referral).ifPresent((request) -> asked.put(referral.id(), request)));
		Map<Disclosures.Request, DisclosedCase> told = this.work
			.perform(() -> this.disclosures.disclose(asked.values(), actor));
		List<@Nullable DisclosedCase> disclosed = new ArrayList<>();
		referrals.forEach((referral) -> disclosed.add(told.get(asked.get(referral.id()))));
		return disclosed;
	}

	private static Optional<Disclosures.Request> request(Referral referral) {
		return Optional.ofNullable(referral.stage())
			.map((stage) -> new Disclosures.Request(referral.caseFileId(), referral.requester(), referral.receiver(),
					referral.serviceTypes(), stage));
	}

	/**
	 * When what a live referral rests on ends, if that is soon: time to ask the person
	 * again.
	 */
	public Optional<Instant> basisEndsAt(Referral referral, Actor actor) {
		Instant soon = this.clock.instant().plus(WARNED_BEFORE);
		return Step.RECALL.leadsFrom(referral.status()) ? this.cases.find(referral.caseFileId(), actor.organization())
			.flatMap((caseFile) -> this.coverage.endsAt(caseFile, referral))
			.filter((end) -> !end.isAfter(soon)) : Optional.empty();
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
		return read(id, actor).map(found).orElseGet(() -> Outcome.refused(UserError.notFound("referral")));
	}

}
