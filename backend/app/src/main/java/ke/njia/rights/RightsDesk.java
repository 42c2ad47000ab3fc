package ke.njia.rights;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import ke.njia.cases.CaseFile;
import ke.njia.cases.ErasureDesk;
import ke.njia.cases.ErasureReason;
import ke.njia.cases.IntakeDesk;
import ke.njia.cases.Keeping;
import ke.njia.kernel.Actor;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UnitOfWork;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where it is put on record what people ask for, and what came of it. An erasure that
 * somebody asked for on its case has the same clock and is shown with them.
 */
@Component
public class RightsDesk {

	private static final Comparator<RightsRequest> NEWEST_FIRST = Comparator.comparing(RightsRequest::receivedAt,
			Comparator.reverseOrder());

	private final IntakeDesk cases;

	private final ErasureDesk erasures;

	private final RightsRequests requests;

	private final OnceOnly once;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RightsDesk(IntakeDesk cases, ErasureDesk erasures, RightsRequests requests, OnceOnly once, UnitOfWork work,
			ApplicationEventPublisher events, Clock clock) {
		this.cases = cases;
		this.erasures = erasures;
		this.requests = requests;
		this.once = once;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/** Puts a request on record. */
	public Outcome<RightsRequest> record(NewRightsRequest given, String idempotencyKey, Actor actor) {
		List<UserError> faults = given.faults(this.clock.instant());
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.once.attempt(new OnceOnly.Request(actor, "recordRightsRequest", idempotencyKey, given),
				() -> this.cases.hold(given.caseFileId(), actor).then((caseFile) -> add(given, caseFile, actor)),
				RightsRequest::id, (id) -> readAgain(id, actor));
	}

	/**
	 * Puts on record that a request was done, or refused.
	 * @param refusal why it was refused; null when it was done
	 */
	public Outcome<RightsRequest> close(String id, @Nullable RequestRefusal refusal, String idempotencyKey,
			Actor actor) {
		return this.once.attempt(
				new OnceOnly.Request(actor, "closeRightsRequest", idempotencyKey, List.of(id, String.valueOf(refusal))),
				() -> found(id, actor)
					.then((request) -> this.cases.hold(request.caseFileId(), actor).then((held) -> found(id, actor)))
					.then((request) -> close(request, refusal, actor)),
				RightsRequest::id, (same) -> readAgain(same, actor));
	}

	/** Everything asked about a case of the actor's organization, the newest first. */
	public List<RightsRequest> listFor(CaseFile caseFile, Actor actor) {
		if (!actor.actsFor(caseFile.lead())) {
			return List.of();
		}
		Keeping.Request erasure = this.erasures.keeping(caseFile).request();
		Stream<RightsRequest> asked = (erasure != null && erasure.reason() == ErasureReason.PERSON_ASKED) ? Stream
			.of(RightsRequests.erasure(caseFile.id(), caseFile.reference(), caseFile.lead(), erasure.requestedAt()))
				: Stream.empty();
		return Stream.concat(asked, this.requests.listFor(caseFile.id()).stream()).sorted(NEWEST_FIRST).toList();
	}

	/** What waits for an answer in the actor's organization, first what is due first. */
	public List<RightsRequest> open(Actor actor) {
		return this.work.perform(() -> {
			Instant now = this.clock.instant();
			this.events.publishEvent(new RightsEvent(RightsEvent.LISTED, actor.organization(), "", actor, now));
			return Stream
				.concat(this.requests.listOpen(actor.organization()).stream(),
						this.requests.listErasures(actor.organization()).stream())
				.sorted(Comparator.comparing(RightsRequest::dueAt).thenComparing(RightsRequest::id))
				.limit(RightsRequests.MOST)
				.toList();
		});
	}

	private Outcome<RightsRequest> add(NewRightsRequest given, CaseFile caseFile, Actor actor) {
		RightsRequest request = new RightsRequest(RandomId.next(), caseFile.id(), caseFile.reference(), caseFile.lead(),
				given.kind(), given.receivedAt(), null, null);
		this.requests.add(request);
		publish(RightsEvent.RECORDED, request, actor);
		return Outcome.done(request);
	}

	private Outcome<RightsRequest> close(RightsRequest request, @Nullable RequestRefusal refusal, Actor actor) {
		if (request.closedAt() != null) {
			return Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED));
		}
		RightsRequest closed = new RightsRequest(request.id(), request.caseFileId(), request.reference(),
				request.lead(), request.kind(), request.receivedAt(), this.clock.instant(), refusal);
		this.requests.close(closed);
		publish((refusal != null) ? RightsEvent.REFUSED : RightsEvent.DONE, closed, actor);
		return Outcome.done(closed);
	}

	/** What an act repeated under its key shows once more: that too is a reading. */
	private Outcome<RightsRequest> readAgain(String id, Actor actor) {
		return found(id, actor).then((request) -> {
			publish(RightsEvent.READ, request, actor);
			return Outcome.done(request);
		});
	}

	private Outcome<RightsRequest> found(String id, Actor actor) {
		Function<RightsRequest, Outcome<RightsRequest>> done = Outcome::done;
		return this.requests.find(id, actor.organization())
			.map(done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("request")));
	}

	private void publish(String action, RightsRequest request, Actor actor) {
		this.events
			.publishEvent(new RightsEvent(action, request.id(), request.caseFileId(), actor, this.clock.instant()));
	}

}
