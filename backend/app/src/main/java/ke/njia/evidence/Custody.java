package ke.njia.evidence;

import java.time.Instant;
import java.util.function.Function;

import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Holds a file for an act on it, and puts the act down twice: in the file's own chain,
 * which can be handed to a court, and in the record of the whole portal.
 */
@Component
class Custody {

	private final IntakeDesk cases;

	private final EvidenceItems items;

	private final ApplicationEventPublisher events;

	Custody(IntakeDesk cases, EvidenceItems items, ApplicationEventPublisher events) {
		this.cases = cases;
		this.items = items;
		this.events = events;
	}

	/** One of the actor's organization. */
	Outcome<EvidenceItem> found(String id, Actor actor) {
		Function<EvidenceItem, Outcome<EvidenceItem>> done = Outcome::done;
		return this.items.find(id)
			.filter((item) -> actor.actsFor(item.lead()))
			.map(done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("evidence")));
	}

	/** One that was not destroyed, read after its case is held. */
	Outcome<EvidenceItem> held(String id, Actor actor) {
		return found(id, actor).then((seen) -> this.cases.hold(seen.caseFileId(), actor)
			.then(CaseFile::lawful)
			.then((caseFile) -> found(id, actor))
			.then((item) -> item.destroyed() ? Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED))
					: Outcome.done(item)));
	}

	/** Adds a link to the chain of one that the caller holds. */
	void step(EvidenceItem item, CustodyAction action, Actor actor, Instant at) {
		CustodyStep before = item.custody().isEmpty() ? null : item.custody().getLast();
		this.items.step(item, CustodyStep.after(before, action, actor.subject(), at, item.sha256()));
	}

	void publish(String action, EvidenceItem item, Actor actor, Instant at) {
		this.events.publishEvent(new EvidenceEvent(action, item.id(), item.caseFileId(), actor, at));
	}

}
