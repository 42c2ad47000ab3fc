package ke.njia.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Assurance;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UnitOfWork;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import ke.njia.sealing.Seals;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where cases are erased: one person asks, another approves, and nothing is erased that
 * the law wants kept. The record is changed first and the key destroyed after it; what a
 * crash leaves between the two, {@link ErasureReconciliation} finishes.
 */
@Component
public class ErasureDesk {

	private final CaseFiles caseFiles;

	private final Erasures erasures;

	private final Seals seals;

	private final OnceOnly once;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ErasureDesk(CaseFiles caseFiles, Erasures erasures, Seals seals, OnceOnly once, UnitOfWork work,
			ApplicationEventPublisher events, Clock clock) {
		this.caseFiles = caseFiles;
		this.erasures = erasures;
		this.seals = seals;
		this.once = once;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/** Whether a case of the actor's organization, which the caller has read, is kept. */
	public Keeping keeping(CaseFile caseFile) {
		return this.erasures.get(caseFile.id());
	}

	/** Asks for the erasure of a case. */
	public Outcome<CaseFile> request(String id, ErasureReason reason, String idempotencyKey, Actor actor) {
		return this.once.attempt(new OnceOnly.Request(actor, "requestErasure", idempotencyKey, List.of(id, reason)),
				() -> locked(id, actor).then(this::notHeld).then((caseFile) -> {
					Instant now = this.clock.instant();
					this.erasures.request(id, new Keeping.Request(actor.subject(), now, reason));
					this.events.publishEvent(new CaseEvent.ErasureRequested(id, actor, now));
					return Outcome.done(caseFile);
				}), CaseFile::id, (same) -> locked(same, actor));
	}

	/**
	 * Proposes, as the portal, the erasure of a case that is past its time; a duty lead
	 * decides. The case is held before it is looked at.
	 * @return whether it was proposed: not when somebody has asked already, or the law
	 * holds it
	 */
	public boolean propose(String id, String lead, ErasureReason reason, Predicate<CaseFile> due) {
		return this.work.attempt(() -> this.caseFiles.lock(id, lead)
			.filter((caseFile) -> this.erasures.get(id).request() == null)
			.filter(due)
			.map((caseFile) -> notHeld(caseFile).then((free) -> {
				Instant now = this.clock.instant();
				Actor portal = Actor.portal(lead, now);
				this.erasures.request(id, new Keeping.Request(portal.subject(), now, reason));
				this.events.publishEvent(new CaseEvent.ErasureRequested(id, portal, now));
				return Outcome.done(true);
			}))
			.orElseGet(() -> Outcome.refused(UserError.notFound("caseFile")))).fold((done) -> done, (errors) -> false);
	}

	/** Says that a case must be kept, or need not be any more. */
	public Outcome<CaseFile> hold(String id, boolean hold, String idempotencyKey, Actor actor) {
		return this.once.attempt(new OnceOnly.Request(actor, "setLegalHold", idempotencyKey, List.of(id, hold)),
				() -> locked(id, actor).then((caseFile) -> {
					this.erasures.hold(id, hold);
					this.events.publishEvent(new CaseEvent.LegalHoldSet(id, hold, actor, this.clock.instant()));
					return Outcome.done(caseFile);
				}), CaseFile::id, (same) -> locked(same, actor));
	}

	/**
	 * Erases a case that another person asked to erase.
	 * @return the identifier of the case that is no more
	 */
	public Outcome<String> approve(String id, String idempotencyKey, Actor actor) {
		if (!actor.assurance().isFresh(this.clock.instant())) {
			return Outcome.refused(Assurance.stepUpRequired());
		}
		Outcome<String> outcome = this.once.attempt(new OnceOnly.Request(actor, "approveErasure", idempotencyKey, id),
				() -> locked(id, actor).then(this::notHeld).then((caseFile) -> erase(id, actor)), Function.identity(),
				Outcome::done);
		if (outcome instanceof Outcome.Done<String> done) {
			this.seals.destroy(done.value());
		}
		return outcome;
	}

	private Outcome<String> erase(String id, Actor actor) {
		Keeping.Request request = this.erasures.get(id).request();
		if (request == null) {
			return Outcome.refused(UserError.of(UserErrorCode.ILLEGAL_TRANSITION));
		}
		if (request.requester().equals(actor.subject())) {
			return Outcome.refused(UserError.of(UserErrorCode.SECOND_PERSON_REQUIRED));
		}
		Instant now = this.clock.instant();
		this.events.publishEvent(new CaseErased(id, actor, now));
		this.erasures.erase(id, now);
		return Outcome.done(id);
	}

	private Outcome<CaseFile> notHeld(CaseFile caseFile) {
		return this.erasures.get(caseFile.id()).legalHold() ? Outcome.refused(UserError.of(UserErrorCode.LEGAL_HOLD))
				: Outcome.done(caseFile);
	}

	private Outcome<CaseFile> locked(String id, Actor actor) {
		Function<CaseFile, Outcome<CaseFile>> done = Outcome::done;
		return this.caseFiles.lock(id, actor.organization())
			.map(done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("caseFile")));
	}

}
