package ke.njia.appeals;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Fact;
import ke.njia.kernel.Notice;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Holds an appeal for an act on it, by holding its case: acts on one case follow one
 * another, and each looks after it holds.
 */
@Component
class HeldAppeals {

	private final IntakeDesk cases;

	private final Appeals appeals;

	private final ApplicationEventPublisher events;

	HeldAppeals(IntakeDesk cases, Appeals appeals, ApplicationEventPublisher events) {
		this.cases = cases;
		this.appeals = appeals;
		this.events = events;
	}

	/** One of the actor's organization. */
	Outcome<Appeal> found(String id, Actor actor) {
		Function<Appeal, Outcome<Appeal>> done = Outcome::done;
		return this.appeals.find(id)
			.filter((appeal) -> actor.actsFor(appeal.lead()))
			.map(done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("appeal")));
	}

	/** The same, read after its case is held; the work on the case may go on. */
	Outcome<Held> held(String id, Actor actor) {
		return found(id, actor).then((seen) -> this.cases.hold(seen.caseFileId(), actor)
			.then(CaseFile::writable)
			.then((caseFile) -> found(id, actor).then((appeal) -> Outcome.done(new Held(caseFile, appeal)))));
	}

	/** The same, if nobody has saved it since the actor saw it. */
	Outcome<Held> held(String id, int version, Actor actor) {
		return held(id, actor)
			.then((held) -> (held.appeal().current().number() == version) ? Outcome.done(held) : Outcome.refused(
					UserError.of(UserErrorCode.ALREADY_DECIDED, Fact.of("version", held.appeal().current().number()))));
	}

	void publish(String action, Appeal appeal, Actor actor, Instant at, Notice... notices) {
		this.events.publishEvent(
				new AppealEvent(action, appeal.id(), appeal.caseFileId(), appeal.lead(), actor, at, List.of(notices)));
	}

	/**
	 * An appeal, whose case is held.
	 *
	 * @param caseFile its case
	 * @param appeal the appeal
	 */
	record Held(CaseFile caseFile, Appeal appeal) {
	}

}
