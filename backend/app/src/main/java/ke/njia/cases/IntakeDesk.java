package ke.njia.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ke.njia.kernel.Actor;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UnitOfWork;
import ke.njia.kernel.UserError;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where cases are opened and read. Only people of the organization that holds a case see
 * it, and every reading is on record.
 */
@Component
public class IntakeDesk {

	private final CaseFiles caseFiles;

	private final Clocks clocks;

	private final IntakeCheck.KnownCodes known;

	private final OnceOnly once;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	IntakeDesk(CaseFiles caseFiles, Clocks clocks, IntakeCheck.KnownCodes known, OnceOnly once, UnitOfWork work,
			ApplicationEventPublisher events, Clock clock) {
		this.caseFiles = caseFiles;
		this.clocks = clocks;
		this.known = known;
		this.once = once;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/** Opens a case held by the actor's organization. */
	public Outcome<CaseFile> open(Intake intake, String idempotencyKey, Actor actor) {
		Instant now = this.clock.instant();
		List<UserError> faults = new IntakeCheck(this.known, now).faults(intake);
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.once.attempt(new OnceOnly.Request(actor, "openCase", idempotencyKey, intake),
				() -> store(intake, actor, now), CaseFile::id, (id) -> readAgain(id, actor));
	}

	/** What speaks against a case, before any of many is opened. */
	public List<UserError> faults(Intake intake) {
		return new IntakeCheck(this.known, this.clock.instant()).faults(intake);
	}

	/** Opens one of many cases, in the caller's transaction. */
	public Outcome<CaseFile> openWithin(Intake intake, Actor actor) {
		List<UserError> faults = faults(intake);
		return faults.isEmpty() ? store(intake, actor, this.clock.instant()) : Outcome.refused(faults);
	}

	/** Answers a threshold again; the urgency follows. */
	public Outcome<CaseFile> recordThreshold(String id, Intake.ThresholdEntry entry, String idempotencyKey,
			Actor actor) {
		List<UserError> faults = IntakeCheck.faults(entry, "threshold", "reason");
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.once.attempt(new OnceOnly.Request(actor, "recordThreshold", idempotencyKey, List.of(id, entry)),
				() -> found(id, actor).then(CaseFile::writable).then((caseFile) -> answer(caseFile, entry, actor)),
				CaseFile::id, (sameId) -> readAgain(sameId, actor));
	}

	/** Reads a case of the actor's organization, on record. */
	public Optional<CaseFile> read(String id, Actor actor) {
		return Optional.ofNullable(readAll(Set.of(id), actor).get(id));
	}

	/** Reads several cases of the actor's organization at once, each on record. */
	public Map<String, CaseFile> readAll(Set<String> ids, Actor actor) {
		return this.work.perform(() -> {
			Map<String, CaseFile> read = findAll(ids, actor.organization());
			read.keySet()
				.forEach((id) -> this.events.publishEvent(new CaseEvent.CaseRead(id, actor, this.clock.instant())));
			return read;
		});
	}

	/**
	 * Open cases of the actor's organization, the next clock first, or closed ones, the
	 * one closed last first; on record.
	 */
	public Board board(CaseStatus status, Actor actor) {
		Instant now = this.clock.instant();
		return this.work.perform(() -> {
			this.events.publishEvent(new CaseEvent.BoardRead(actor, now));
			Board board = this.caseFiles.list(status, actor.organization());
			if (status == CaseStatus.CLOSED) {
				return board;
			}
			return new Board(board.cases()
				.stream()
				.sorted(Comparator.comparing((CaseFile caseFile) -> caseFile.nextDue(now)).thenComparing(CaseFile::id))
				.toList(), board.unopened());
		});
	}

	/** Finds a case for another module's act, which puts its own event on record. */
	public Optional<CaseFile> find(String id, String organization) {
		return this.caseFiles.find(id, organization);
	}

	/** Finds several cases for another module's act, by their identifiers. */
	public Map<String, CaseFile> findAll(Set<String> ids, String organization) {
		return this.caseFiles.findAll(ids, organization)
			.stream()
			.collect(Collectors.toMap(CaseFile::id, Function.identity()));
	}

	/**
	 * Finds a case and holds it until the caller's transaction ends, so that acts on one
	 * case follow one another.
	 */
	public Optional<CaseFile> lock(String id, String organization) {
		return this.caseFiles.lock(id, organization);
	}

	/** The same, as the outcome of an act. */
	public Outcome<CaseFile> hold(String id, Actor actor) {
		Function<CaseFile, Outcome<CaseFile>> done = Outcome::done;
		return lock(id, actor.organization()).map(done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("caseFile")));
	}

	/** Opaque identifier of the person who opened a case. */
	public Optional<String> openedBy(CaseFile caseFile) {
		return this.caseFiles.openedBy(caseFile.id());
	}

	/**
	 * Puts on record, in the caller's transaction, that it was decided about a case: by
	 * saying so, or by asking somebody to help.
	 */
	public void decide(String id, Instant at) {
		this.caseFiles.decide(id, at);
	}

	/**
	 * Closes, in the caller's transaction, a case that the caller holds: its clocks stop.
	 */
	public void close(String id, Instant at) {
		this.caseFiles.close(id, at);
	}

	/**
	 * Opens a closed case anew, in the caller's transaction; the caller holds it.
	 * @param afresh whether the work begins anew, and with it whatever clock starts at
	 * the opening; otherwise it goes on as if it had never been closed
	 */
	public void reopen(CaseFile caseFile, boolean afresh, Actor actor, Instant at) {
		this.caseFiles.reopen(caseFile.id(), afresh, at);
		this.events.publishEvent(new CaseReopened(caseFile.id(), actor, at));
	}

	private Outcome<CaseFile> store(Intake intake, Actor actor, Instant now) {
		CaseFile caseFile = caseFile(intake, actor, now);
		if (!this.caseFiles.add(caseFile, actor.subject())) {
			return Outcome.refused(UserError.invalid("organization-not-in-directory"));
		}
		this.events.publishEvent(new CaseOpened(caseFile.id(), actor, now));
		return Outcome.done(caseFile);
	}

	private CaseFile caseFile(Intake intake, Actor actor, Instant now) {
		List<Threshold> thresholds = intake.thresholds().stream().map((entry) -> threshold(entry, now)).toList();
		List<ThresholdAnswer> answers = thresholds.stream().map(Threshold::answer).toList();
		List<CaseClock> running = this.clocks.start(intake.account(), now, Clocks.done(answers, false), now);
		String id = RandomId.next();
		this.caseFiles.prepareKey(id, actor.organization());
		return new CaseFile(id, "KE-" + this.caseFiles.nextReference(actor.organization()), actor.organization(),
				CaseStatus.OPEN, Urgency.of(intake.account().harmWithin(), answers), now, null, intake.account(),
				intake.needs().stream().map((type) -> Clocks.bind(RandomId.next(), type, running, now)).toList(),
				thresholds, running, RandomId.next(), new Processing(intake.basis(), intake.purposes(), now));
	}

	private Outcome<CaseFile> answer(CaseFile caseFile, Intake.ThresholdEntry entry, Actor actor) {
		Instant now = this.clock.instant();
		Stream<ThresholdAnswer> others = caseFile.thresholds()
			.stream()
			.filter((threshold) -> threshold.code() != entry.code())
			.map(Threshold::answer);
		Urgency urgency = Urgency.of(caseFile.account().harmWithin(),
				Stream.concat(others, Stream.of(entry.answer())).toList());
		this.caseFiles.addThreshold(caseFile, threshold(entry, now), urgency);
		this.events.publishEvent(new CaseRetold(CaseRetold.THRESHOLD, caseFile.id(), actor, now));
		return found(caseFile.id(), actor);
	}

	/** What an act repeated under its key shows once more: that too is a reading. */
	public Outcome<CaseFile> readAgain(String id, Actor actor) {
		return found(id, actor).then((caseFile) -> {
			this.events.publishEvent(new CaseEvent.CaseRead(id, actor, this.clock.instant()));
			return Outcome.done(caseFile);
		});
	}

	private Outcome<CaseFile> found(String id, Actor actor) {
		Function<CaseFile, Outcome<CaseFile>> done = Outcome::done;
		return this.caseFiles.find(id, actor.organization())
			.map(done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("caseFile")));
	}

	private static Threshold threshold(Intake.ThresholdEntry entry, Instant now) {
		return new Threshold(entry.code(), entry.answer(), entry.reason().strip(), now);
	}

}
