package ke.njia.consent;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.directory.Directory;
import ke.njia.directory.EntryForwarding;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Assurance;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.Role;
import ke.njia.kernel.UnitOfWork;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where the glass is broken, with the second factor once more, and where a second person
 * looks at it. What the person ruled out is never overridden.
 */
@Component
public class EmergencyDesk {

	private final IntakeDesk cases;

	private final BrokenGlass brokenGlass;

	private final Directory directory;

	private final EntryForwarding forwarding;

	private final OnceOnly once;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	EmergencyDesk(IntakeDesk cases, BrokenGlass brokenGlass, Directory directory, EntryForwarding forwarding,
			OnceOnly once, UnitOfWork work, ApplicationEventPublisher events, Clock clock) {
		this.cases = cases;
		this.brokenGlass = brokenGlass;
		this.directory = directory;
		this.forwarding = forwarding;
		this.once = once;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/** Lets one recipient be told for a day, without consent. */
	public Outcome<BreakGlass> breakGlass(NewBreakGlass asked, String idempotencyKey, Actor actor) {
		if (!actor.assurance().isFresh(this.clock.instant())) {
			return Outcome.refused(Assurance.stepUpRequired());
		}
		return this.once.attempt(new OnceOnly.Request(actor, "breakGlass", idempotencyKey, asked),
				() -> held(asked.caseFileId(), actor).then(CaseFile::writable)
					.then((caseFile) -> broken(asked, caseFile, actor)),
				BreakGlass::id, (id) -> found(id, actor));
	}

	/** Says whether it was right; never by the one who did it. */
	public Outcome<BreakGlass> review(String id, boolean upheld, String idempotencyKey, Actor actor) {
		return this.once.attempt(new OnceOnly.Request(actor, "reviewBreakGlass", idempotencyKey, List.of(id, upheld)),
				() -> found(id, actor)
					.then((glass) -> held(glass.caseFileId(), actor).then((caseFile) -> found(id, actor)))
					.then((glass) -> reviewed(glass, upheld, actor)),
				BreakGlass::id, (sameId) -> found(sameId, actor));
	}

	/** All broken glass of a case of the actor's organization, newest first. */
	public List<BreakGlass> listFor(CaseFile caseFile, Actor actor) {
		return actor.actsFor(caseFile.lead()) ? this.brokenGlass.listFor(List.of(caseFile.id())) : List.of();
	}

	/** What waits for a second look in the actor's organization, on record. */
	public List<BreakGlass> unreviewed(Actor actor) {
		return this.work.perform(() -> {
			this.events.publishEvent(new UnreviewedGlassRead(actor, this.clock.instant()));
			return this.brokenGlass.listUnreviewed(actor.organization());
		});
	}

	private Outcome<BreakGlass> broken(NewBreakGlass asked, CaseFile caseFile, Actor actor) {
		List<UserError> faults = asked.faults(caseFile, this.directory, this.forwarding);
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		Instant now = this.clock.instant();
		BreakGlass glass = asked.broken(RandomId.next(), caseFile, actor, now);
		this.brokenGlass.add(glass);
		this.events.publishEvent(new BreakGlassEvent(BreakGlassEvent.BROKEN, glass.id(), caseFile.id(), actor, now));
		return Outcome.done(glass);
	}

	private Outcome<BreakGlass> reviewed(BreakGlass glass, boolean upheld, Actor actor) {
		if (!actor.has(Role.DUTY_LEAD) || actor.subject().equals(glass.openedBy())) {
			return Outcome.refused(UserError.of(UserErrorCode.SECOND_PERSON_REQUIRED));
		}
		if (glass.review() != null) {
			return Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED));
		}
		Instant now = this.clock.instant();
		this.brokenGlass.review(glass.id(), new BreakGlass.Review(actor.subject(), now, upheld));
		this.events.publishEvent(
				upheld ? new BreakGlassEvent(BreakGlassEvent.UPHELD, glass.id(), glass.caseFileId(), actor, now)
						: new BreakGlassOverturned(glass.id(), glass.caseFileId(), actor, now));
		return found(glass.id(), actor);
	}

	private Outcome<CaseFile> held(String caseFileId, Actor actor) {
		Function<CaseFile, Outcome<CaseFile>> done = Outcome::done;
		return this.cases.lock(caseFileId, actor.organization())
			.map(done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("caseFile")));
	}

	private Outcome<BreakGlass> found(String id, Actor actor) {
		Function<BreakGlass, Outcome<BreakGlass>> done = Outcome::done;
		return this.brokenGlass.find(id)
			.filter((glass) -> this.cases.find(glass.caseFileId(), actor.organization()).isPresent())
			.map(done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("breakGlass")));
	}

}
