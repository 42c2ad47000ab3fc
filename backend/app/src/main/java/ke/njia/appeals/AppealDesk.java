package ke.njia.appeals;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.evidence.EvidenceAnnexes;
import ke.njia.kernel.Actor;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Where appeals are written. Every saving is a version: of two who save at once the
 * second is told that there is a newer one.
 */
@Component
public class AppealDesk {

	/** Appeals one case has at most. */
	static final int MOST = 50;

	private final IntakeDesk cases;

	private final Appeals appeals;

	private final HeldAppeals held;

	private final DraftCheck check;

	private final EvidenceAnnexes evidence;

	private final OnceOnly once;

	private final Clock clock;

	AppealDesk(IntakeDesk cases, Appeals appeals, HeldAppeals held, DraftCheck check, EvidenceAnnexes evidence,
			OnceOnly once, Clock clock) {
		this.cases = cases;
		this.appeals = appeals;
		this.held = held;
		this.check = check;
		this.evidence = evidence;
		this.once = once;
		this.clock = clock;
	}

	/** Those of a case that the caller has read, the one started last first. */
	public List<Appeal> listFor(CaseFile caseFile, Actor actor) {
		return actor.actsFor(caseFile.lead()) ? this.appeals.listFor(caseFile.id()) : List.of();
	}

	/**
	 * Starts an appeal of a case.
	 * @param follows identifier of an appeal of the same case that this one follows up
	 */
	public Outcome<Appeal> start(String caseFileId, @Nullable String follows, Draft draft, String idempotencyKey,
			Actor actor) {
		List<UserError> faults = this.check.faults(draft);
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.once.attempt(
				new OnceOnly.Request(actor, "startAppeal", idempotencyKey,
						Arrays.asList(caseFileId, follows, input(draft))),
				() -> this.cases.hold(caseFileId, actor)
					.then(CaseFile::writable)
					.then((caseFile) -> stored(caseFile, follows, draft, actor)),
				Appeal::id, (id) -> this.held.found(id, actor));
	}

	/**
	 * Saves another version.
	 * @param version the number of the version that the writer saw
	 */
	public Outcome<Appeal> save(String id, int version, Draft draft, String idempotencyKey, Actor actor) {
		List<UserError> faults = this.check.faults(draft);
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.once.attempt(
				new OnceOnly.Request(actor, "saveAppeal", idempotencyKey, List.of(id, version, input(draft))),
				() -> this.held.held(id, version, actor).then((held) -> saved(held, draft, actor)), Appeal::id,
				(same) -> this.held.found(same, actor));
	}

	/** What speaks against letting the current version leave, consent apart. */
	public List<UserError> unready(Appeal appeal, Actor actor) {
		return this.cases.find(appeal.caseFileId(), actor.organization())
			.map((caseFile) -> this.check.unready(appeal.current().draft(), caseFile))
			.orElse(List.of());
	}

	private Outcome<Appeal> stored(CaseFile caseFile, @Nullable String follows, Draft draft, Actor actor) {
		List<Appeal> before = this.appeals.listFor(caseFile.id());
		if (before.size() >= MOST) {
			return Outcome.refused(UserError.invalid("fifty-at-most"));
		}
		if (follows != null && before.stream().noneMatch((one) -> one.id().equals(follows))) {
			return Outcome.refused(UserError.notFound("follows"));
		}
		List<UserError> faults = faults(draft, caseFile, actor);
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		Instant now = this.clock.instant();
		Appeal appeal = new Appeal(RandomId.next(), caseFile.id(), caseFile.lead(), now, follows,
				List.of(new AppealVersion(1, actor.subject(), now, draft, null)), List.of());
		this.appeals.add(appeal);
		this.held.publish(AppealEvent.SAVED, appeal, actor, now);
		return Outcome.done(appeal);
	}

	private Outcome<Appeal> saved(HeldAppeals.Held held, Draft draft, Actor actor) {
		List<UserError> faults = faults(draft, held.caseFile(), actor);
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		Appeal appeal = held.appeal();
		if (appeal.current().number() >= MOST * MOST) {
			return Outcome.refused(UserError.of(UserErrorCode.ILLEGAL_TRANSITION));
		}
		Instant now = this.clock.instant();
		this.appeals.add(appeal, new AppealVersion(appeal.current().number() + 1, actor.subject(), now, draft, null));
		this.held.publish(AppealEvent.SAVED, appeal, actor, now);
		return this.held.found(appeal.id(), actor);
	}

	/** What speaks against keeping it; of its annexes clean copies are made. */
	private List<UserError> faults(Draft draft, CaseFile caseFile, Actor actor) {
		List<UserError> faults = this.check.faults(draft, caseFile);
		return faults.isEmpty() ? this.evidence.copy(caseFile.id(), draft.annexes(), actor, this.clock.instant())
				: faults;
	}

	/** What is digested, and nothing of it printed. */
	private static List<Object> input(Draft draft) {
		return List.of(draft.language(), draft.subject(), draft.addressees(),
				draft.facts()
					.stream()
					.map((fact) -> Arrays.asList(fact.key(), fact.item(), fact.words(), fact.source(), fact.evidence()))
					.toList(),
				draft.paragraphs(), draft.annexes());
	}

}
