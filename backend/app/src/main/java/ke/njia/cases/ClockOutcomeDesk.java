package ke.njia.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Fact;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where people say of a clock of a case that what it measures was done, or why nobody
 * waits for it any more. The portal cannot know that somebody was brought to court in
 * time; until a person says so, the clock runs, and stands in the way of closing.
 */
@Component
public class ClockOutcomeDesk {

	private final IntakeDesk cases;

	private final Clocks clocks;

	private final ClockEndings endings;

	private final OnceOnly once;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ClockOutcomeDesk(IntakeDesk cases, Clocks clocks, ClockEndings endings, OnceOnly once,
			ApplicationEventPublisher events, Clock clock) {
		this.cases = cases;
		this.clocks = clocks;
		this.endings = endings;
		this.once = once;
		this.events = events;
		this.clock = clock;
	}

	/** Puts down what became of a clock of a case. */
	public Outcome<CaseFile> record(String caseFile, ClockCode code, ClockOutcome outcome, String idempotencyKey,
			Actor actor) {
		if (CaseLeft.OWN.contains(code)) {
			return Outcome.refused(UserError.invalid("told-by-the-work", "clock"));
		}
		return this.once.attempt(
				new OnceOnly.Request(actor, "recordClockOutcome", idempotencyKey, List.of(caseFile, code, outcome)),
				() -> this.cases.hold(caseFile, actor)
					.then(CaseFile::writable)
					.then((held) -> said(held, code, outcome, actor)),
				CaseFile::id, (id) -> this.cases.readAgain(id, actor));
	}

	/**
	 * Everything said of the clocks of a case that the caller has read, the newest first.
	 */
	public List<Said> listFor(CaseFile caseFile) {
		List<ClockEnding> all = this.endings.listFor(caseFile);
		return all.stream().map((ending) -> new Said(ending, standsBy(caseFile, all, ending))).toList();
	}

	private Outcome<CaseFile> said(CaseFile caseFile, ClockCode code, ClockOutcome outcome, Actor actor) {
		Instant now = this.clock.instant();
		Optional<CaseClock> running = caseFile.clocks().stream().filter((clock) -> clock.code() == code).findFirst();
		Optional<ClockEnding> ended = listFor(caseFile).stream()
			.filter((one) -> one.inForce() && one.ending().code() == code)
			.map(Said::ending)
			.findFirst();
		if (running.isEmpty() && ended.isEmpty()) {
			return Outcome.refused(UserError.invalid("a-clock-of-this-case", "clock"));
		}
		if (outcome.isEnding() != ended.isEmpty()) {
			return Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED, Fact.of("clock", code)));
		}
		Instant dueAt = running.map(CaseClock::dueAt).or(() -> ended.map(ClockEnding::dueAt)).orElseThrow();
		this.endings.add(caseFile, new ClockEnding(RandomId.next(), code, outcome, dueAt, actor.subject(), now));
		this.events.publishEvent(ClockEvent.said(caseFile, actor, now));
		return this.cases.hold(caseFile.id(), actor);
	}

	private boolean standsBy(CaseFile caseFile, List<ClockEnding> all, ClockEnding ending) {
		return ending.outcome().isEnding()
				&& ClockEnding.newest(all, ending.code(), this.clocks.countsSince(ending.code(), caseFile.begunAt()))
					.filter(ending::equals)
					.isPresent();
	}

	/**
	 * What was said, and whether it holds.
	 *
	 * @param ending what was said
	 * @param inForce whether the clock stands still by it
	 */
	public record Said(ClockEnding ending, boolean inForce) {
	}

}
