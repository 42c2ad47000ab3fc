package ke.njia.appeals;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import ke.njia.cases.IntakeDesk;
import ke.njia.consent.AppealDisclosures;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Notice;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UnitOfWork;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The reading room of a body: the appeals sent to it, and nothing else of the portal.
 * Every look is on record, and rests on the person's consent as it is then.
 */
@Component
public class ReadingRoom {

	private final AppealSendings sendings;

	private final IntakeDesk cases;

	private final AppealDisclosures disclosures;

	private final Correspondence correspondence;

	private final OnceOnly once;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ReadingRoom(AppealSendings sendings, IntakeDesk cases, AppealDisclosures disclosures, Correspondence correspondence,
			OnceOnly once, UnitOfWork work, ApplicationEventPublisher events, Clock clock) {
		this.sendings = sendings;
		this.cases = cases;
		this.disclosures = disclosures;
		this.correspondence = correspondence;
		this.once = once;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/** What was sent to the actor's organization, the newest first. */
	public List<ReceivedAppeal> list(Actor actor) {
		return this.work.perform(() -> this.sendings.listTo(actor.organization())
			.stream()
			.flatMap((sending) -> received(sending, actor).stream())
			.toList());
	}

	/** One of them. */
	public Optional<ReceivedAppeal> read(String id, Actor actor) {
		return this.work.perform(() -> find(id, actor).map((appeal) -> {
			this.events
				.publishEvent(AppealEvent.of(AppealEvent.RECEIVED_READ, appeal.sending(), actor, this.clock.instant()));
			return appeal;
		}));
	}

	/** Says that the body has it, under a reference of its own. */
	public Outcome<ReceivedAppeal> acknowledge(String id, @Nullable String reference, String idempotencyKey,
			Actor actor) {
		return this.once.attempt(
				new OnceOnly.Request(actor, "acknowledgeAppeal", idempotencyKey, Arrays.asList(id, reference)),
				() -> held(id, actor).then(
						(appeal) -> this.correspondence.acknowledge(appeal.sending(), reference, actor, waits(appeal)))
					.then((done) -> found(id, actor)),
				ReceivedAppeal::id, (same) -> found(same, actor));
	}

	/** Asks something, or answers the appeal. */
	public Outcome<ReceivedAppeal> write(String id, MessageKind kind, String words, String idempotencyKey,
			Actor actor) {
		if (!kind.isWrittenByBodies()) {
			return Outcome.refused(UserError.invalid("question-or-reply", "kind"));
		}
		return this.once.attempt(
				new OnceOnly.Request(actor, "writeAboutAppeal", idempotencyKey, List.of(id, kind, words)),
				() -> held(id, actor)
					.then((appeal) -> this.correspondence.write(appeal.sending(), true, kind, words, actor,
							waits(appeal)))
					.then((done) -> found(id, actor)),
				ReceivedAppeal::id, (same) -> found(same, actor));
	}

	/** One that is in the room, in the caller's transaction. */
	Optional<ReceivedAppeal> find(String id, Actor actor) {
		return this.sendings.find(id).flatMap((sending) -> received(sending, actor));
	}

	/** The same, after its case is held. */
	Outcome<ReceivedAppeal> held(String id, Actor actor) {
		this.sendings.find(id)
			.filter((sending) -> sending.isReadBy(actor))
			.ifPresent((sending) -> this.cases.lock(sending.caseFileId(), sending.lead()));
		return found(id, actor);
	}

	private Outcome<ReceivedAppeal> found(String id, Actor actor) {
		Function<ReceivedAppeal, Outcome<ReceivedAppeal>> done = Outcome::done;
		return find(id, actor).map(done).orElseGet(() -> Outcome.refused(UserError.notFound("appeal")));
	}

	private Optional<ReceivedAppeal> received(AppealSending sending, Actor actor) {
		return Optional.of(sending)
			.filter((one) -> one.isReadBy(actor))
			.flatMap((one) -> this.cases.find(one.caseFileId(), one.lead()))
			.flatMap((caseFile) -> this.disclosures.read(caseFile, sending.recipient(), sending.items(), actor))
			.map((disclosed) -> new ReceivedAppeal(sending, disclosed));
	}

	private static Notice waits(ReceivedAppeal appeal) {
		return new Notice(appeal.lead(), Notice.Audience.COORDINATOR, false);
	}

}
