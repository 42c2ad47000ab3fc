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
 * Where what was told is put right (Data Protection Act 2019, s. 40). The case is held
 * before it is looked at, so of two corrections at once each sees the other's, and what
 * was said before stays, sealed with the case.
 */
@Component
public class RectificationDesk {

	private final IntakeDesk cases;

	private final RectifiedCases rectified;

	private final CaseRevisions revisions;

	private final IntakeCheck.KnownCodes known;

	private final OnceOnly once;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RectificationDesk(IntakeDesk cases, RectifiedCases rectified, CaseRevisions revisions, IntakeCheck.KnownCodes known,
			OnceOnly once, ApplicationEventPublisher events, Clock clock) {
		this.cases = cases;
		this.rectified = rectified;
		this.revisions = revisions;
		this.known = known;
		this.once = once;
		this.events = events;
		this.clock = clock;
	}

	/** Puts something right; routes are planned anew from what it says then. */
	public Outcome<CaseFile> rectify(Rectification given, String idempotencyKey, Actor actor) {
		return this.once.attempt(new OnceOnly.Request(actor, "rectifyCase", idempotencyKey, given),
				() -> this.cases.hold(given.caseFileId(), actor)
					.then(CaseFile::lawful)
					.then((caseFile) -> rectify(caseFile, given, actor)),
				CaseFile::id, (id) -> this.cases.readAgain(id, actor));
	}

	/** What was put right in a case, the newest first. */
	public List<Rectification.Done> listFor(CaseFile caseFile) {
		return this.revisions.listFor(caseFile)
			.stream()
			.flatMap((revision) -> Optional.ofNullable(done(caseFile, revision)).stream())
			.toList();
	}

	private Outcome<CaseFile> rectify(CaseFile caseFile, Rectification given, Actor actor) {
		Instant now = this.clock.instant();
		Account was = caseFile.account();
		List<String> needed = caseFile.needs().stream().map(Need::serviceType).toList();
		Account is = given.of(was);
		List<String> needs = given.of(needed);
		List<RectifiedField> fields = Rectification.between(was, needed, is, needs);
		List<UserError> faults = new IntakeCheck(this.known, now).faults(is, needs, fields);
		if (fields.isEmpty()) {
			return Outcome.refused(UserError.invalid("the-same-as-now"));
		}
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		if (!needs.containsAll(needed) && this.rectified.somebodyIsAsked(caseFile.id())) {
			return Outcome.refused(UserError.invalid("somebody-is-asked", "needs"));
		}
		this.rectified.replaceNeeds(caseFile, needs);
		this.revisions.replace(caseFile.with(is),
				SealedCase.Was.told(new SealedCase.Rectified(was, needed, fields, given.reason())), now);
		this.events.publishEvent(new CaseRetold(CaseRetold.RECTIFIED, caseFile.id(), actor, now));
		return this.cases.find(caseFile.id(), actor.organization())
			.map(Outcome::done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("caseFile")));
	}

	private static Rectification.@Nullable Done done(CaseFile caseFile, CaseRevisions.Revision revision) {
		SealedCase.Rectified put = revision.was().rectified();
		return (put != null) ? new Rectification.Done(caseFile, revision.at(), put.reason(), put.fields(),
				put.account(), put.needs()) : null;
	}

}
