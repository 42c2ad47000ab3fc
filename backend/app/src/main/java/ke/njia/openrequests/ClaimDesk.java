package ke.njia.openrequests;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import ke.njia.kernel.Actor;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UnitOfWork;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where partners see what they may claim, and claim it: once, whatever the race. Whoever
 * comes too late is told that, and not whether somebody else was first, it was withdrawn
 * or its time was over.
 */
@Component
public class ClaimDesk {

	private final OpenRequests requests;

	private final OpenRequestSteps steps;

	private final Offers offers;

	private final OnceOnly once;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ClaimDesk(OpenRequests requests, OpenRequestSteps steps, Offers offers, OnceOnly once, UnitOfWork work,
			ApplicationEventPublisher events, Clock clock) {
		this.requests = requests;
		this.steps = steps;
		this.offers = offers;
		this.once = once;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * What the actor's organization may claim, or has promised, the one that ends soonest
	 * first; on record.
	 */
	public List<Offer> list(Actor actor) {
		Instant now = this.clock.instant();
		return this.work.perform(() -> {
			this.events.publishEvent(new OffersRead(actor, now));
			return this.requests.listOffered(actor.organization(), now)
				.stream()
				.flatMap((request) -> this.offers.of(request, actor.organization(), now).stream())
				.toList();
		});
	}

	/**
	 * Promises, for the actor's organization, to take it on. Of many at once one does.
	 */
	public Outcome<Offer> claim(String id, String idempotencyKey, Actor actor) {
		return this.once.attempt(new OnceOnly.Request(actor, "claimOpenRequest", idempotencyKey, id),
				() -> held(id, actor).then((request) -> claimed(request, actor)), Offer::id,
				(same) -> readAgain(same, actor));
	}

	/** Takes a promise back: others may claim it. */
	public Outcome<String> release(String id, String idempotencyKey, Actor actor) {
		return this.once.attempt(new OnceOnly.Request(actor, "releaseClaim", idempotencyKey, id),
				() -> held(id, actor).then((request) -> released(request, actor)), Function.identity(),
				(same) -> held(same, actor).then((request) -> Outcome.done(request.id())));
	}

	/** Asks the same of what is not there as of what is not theirs. */
	private Outcome<OpenRequest> held(String id, Actor actor) {
		Function<OpenRequest, Outcome<OpenRequest>> done = Outcome::done;
		var held = this.requests.lock(id);
		boolean offered = this.requests.isOffered(id, actor.organization());
		return held.filter((request) -> offered)
			.map(done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("openRequest")));
	}

	private Outcome<Offer> claimed(OpenRequest request, Actor actor) {
		Instant now = this.clock.instant();
		String organization = actor.organization();
		if (!request.isClaimable(now)) {
			return Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED));
		}
		if (this.offers.of(request, organization, now).isEmpty()) {
			return Outcome.refused(UserError.notFound("openRequest"));
		}
		OpenRequest promised = request.with(request.state().claimed(organization, now));
		OpenRequest.Claim claim = promised.state().claim();
		if (claim != null) {
			this.requests.markClaimed(promised, claim);
		}
		return this.steps.done(OpenRequestEvent.CLAIMED, promised, actor, now, List.of(this.steps.toLead(request)))
			.then((done) -> shown(done, actor, now));
	}

	private Outcome<String> released(OpenRequest request, Actor actor) {
		Instant now = this.clock.instant();
		if (!request.isClaimedBy(actor.organization(), now)) {
			return Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED));
		}
		return this.steps
			.done(OpenRequestEvent.RELEASED, request.with(request.afterPromise(now)), actor, now,
					List.of(this.steps.toLead(request)))
			.then((done) -> Outcome.done(done.id()));
	}

	/** What an act repeated under its key shows once more: that too is a reading. */
	private Outcome<Offer> readAgain(String id, Actor actor) {
		Instant now = this.clock.instant();
		this.events.publishEvent(new OffersRead(actor, now));
		return held(id, actor).then((request) -> shown(request, actor, now));
	}

	private Outcome<Offer> shown(OpenRequest request, Actor actor, Instant now) {
		Function<Offer, Outcome<Offer>> done = Outcome::done;
		return this.offers.of(request, actor.organization(), now)
			.map(done)
			.orElseGet(() -> Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED)));
	}

}
