package ke.njia.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import ke.njia.kernel.Actor;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where it is recorded anew on what basis, and what for, a case is processed (Data
 * Protection Act 2019, ss. 25, 30). What held before stays on record.
 */
@Component
public class LawfulnessDesk {

	private final IntakeDesk cases;

	private final CaseRevisions revisions;

	private final OnceOnly once;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	LawfulnessDesk(IntakeDesk cases, CaseRevisions revisions, OnceOnly once, ApplicationEventPublisher events,
			Clock clock) {
		this.cases = cases;
		this.revisions = revisions;
		this.once = once;
		this.events = events;
		this.clock = clock;
	}

	/** Records basis and purposes anew. */
	public Outcome<CaseFile> record(NewProcessing given, String idempotencyKey, Actor actor) {
		List<UserError> faults = NewProcessing.faults(given.purposes());
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.once.attempt(new OnceOnly.Request(actor, "recordLegalBasis", idempotencyKey, given),
				() -> this.cases.hold(given.caseFileId(), actor).then((caseFile) -> replace(caseFile, given, actor)),
				CaseFile::id, (id) -> this.cases.readAgain(id, actor));
	}

	/** What held before, the newest first. */
	public List<Processing.Earlier> earlier(CaseFile caseFile) {
		return this.revisions.listFor(caseFile)
			.stream()
			.flatMap((revision) -> Optional.ofNullable(earlier(revision)).stream())
			.toList();
	}

	private Outcome<CaseFile> replace(CaseFile caseFile, NewProcessing given, Actor actor) {
		Processing before = caseFile.processing();
		List<UserError> faults = given.faults(before);
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		Instant now = this.clock.instant();
		CaseFile changed = caseFile.with(new Processing(given.basis(), given.purposes(), now));
		this.revisions.replace(changed, SealedCase.Was.processed(before, given.reason()), now);
		this.events.publishEvent(new CaseEvent.LegalBasisRecorded(caseFile.id(), actor, now));
		return Outcome.done(changed);
	}

	private static Processing.@Nullable Earlier earlier(CaseRevisions.Revision revision) {
		Processing held = revision.was().processing();
		BasisChange reason = revision.was().basisChange();
		return (held != null && reason != null) ? new Processing.Earlier(held, revision.at(), reason) : null;
	}

}
