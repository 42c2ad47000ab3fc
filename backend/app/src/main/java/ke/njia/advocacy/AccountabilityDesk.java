package ke.njia.advocacy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.kernel.Actor;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where whoever holds a case says how far its complaint against the police has come, also
 * after the case is closed; where the complaints are counted without their cases, and the
 * ones that have stood still for a year are shown with them.
 */
@Component
public class AccountabilityDesk {

	/** Stages that one complaint can come to. */
	private static final int MOST_STEPS = 100;

	/** Cases that are shown at once, the one that waits longest first. */
	private static final int MOST_AGED = 100;

	private final IntakeDesk cases;

	private final CaseAccountabilities stored;

	private final Pipeline pipeline;

	private final OnceOnly once;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AccountabilityDesk(IntakeDesk cases, CaseAccountabilities stored, Pipeline pipeline, OnceOnly once,
			ApplicationEventPublisher events, Clock clock) {
		this.cases = cases;
		this.stored = stored;
		this.pipeline = pipeline;
		this.once = once;
		this.events = events;
		this.clock = clock;
	}

	/** How far the complaint of a case has come that the caller has read. */
	public Optional<CaseAccountability> find(CaseFile caseFile, Actor actor) {
		return actor.actsFor(caseFile.lead()) ? this.stored.find(caseFile.id()) : Optional.empty();
	}

	/**
	 * Complaints of the actor's organization by stage and age, up to the end of last
	 * month.
	 */
	public List<PipelineCell> pipeline(Actor actor) {
		return this.pipeline.table(actor.organization(), Months.at(this.clock.instant()));
	}

	/**
	 * Cases of the actor's organization whose complaint has stood at its stage for a year
	 * or more, the one that waits longest first, each on record.
	 */
	public List<CaseFile> aged(Actor actor) {
		Map<String, LocalDate> since = this.stored.listFor(actor.organization())
			.entrySet()
			.stream()
			.filter((one) -> one.getValue().isAged(today()))
			.sorted(Comparator.comparing((one) -> one.getValue().current().since()))
			.limit(MOST_AGED)
			.collect(Collectors.toMap(Map.Entry::getKey, (one) -> one.getValue().current().since()));
		return this.cases.readAll(since.keySet(), actor)
			.values()
			.stream()
			.sorted(Comparator.comparing((CaseFile caseFile) -> since.get(caseFile.id())).thenComparing(CaseFile::id))
			.toList();
	}

	/**
	 * Puts down that the complaint of a case came to a stage.
	 * @param since the day on which it did; null when what was given is no day
	 */
	public Outcome<CaseFile> record(String caseFileId, AccountabilityStage stage, @Nullable LocalDate since,
			String idempotencyKey, Actor actor) {
		if (since == null) {
			return Outcome.refused(UserError.invalid("iso-day", "since"));
		}
		if (since.isAfter(today())) {
			return Outcome.refused(UserError.invalid("not-after-today", "since"));
		}
		return this.once.attempt(
				new OnceOnly.Request(actor, "recordAccountability", idempotencyKey, List.of(caseFileId, stage, since)),
				() -> this.cases.hold(caseFileId, actor)
					.then(CaseFile::lawful)
					.then((caseFile) -> record(caseFile, stage, since, actor)),
				CaseFile::id, (id) -> this.cases.readAgain(id, actor));
	}

	private Outcome<CaseFile> record(CaseFile caseFile, AccountabilityStage stage, LocalDate since, Actor actor) {
		Instant now = this.clock.instant();
		AccountabilityStep step = new AccountabilityStep(stage, since, now);
		Optional<CaseAccountability> before = this.stored.find(caseFile.id());
		Optional<UserError> fault = before.flatMap((one) -> fault(one, step));
		if (fault.isPresent()) {
			return Outcome.refused(fault.get());
		}
		CaseAccountability next = before.map((one) -> one.with(step))
			.orElseGet(() -> new CaseAccountability(RandomId.next(), List.of(step)));
		this.stored.save(caseFile.id(), caseFile.lead(), next);
		this.pipeline.add(next.mark(), caseFile.lead(), step, Months.at(now));
		this.events.publishEvent(
				new AdvocacyEvent(AdvocacyEvent.ACCOUNTABILITY_RECORDED, caseFile.id(), caseFile.id(), actor, now));
		return Outcome.done(caseFile);
	}

	private static Optional<UserError> fault(CaseAccountability before, AccountabilityStep step) {
		AccountabilityStep current = before.current();
		if (current.stage() == step.stage()) {
			return Optional.of(UserError.of(UserErrorCode.ALREADY_DECIDED));
		}
		if (step.since().isBefore(current.since())) {
			return Optional.of(UserError.invalid("not-before-the-last-stage", "since"));
		}
		return (before.steps().size() < MOST_STEPS) ? Optional.empty()
				: Optional.of(UserError.invalid("one-hundred-at-most"));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock.withZone(RecommendationDesk.NAIROBI));
	}

}
