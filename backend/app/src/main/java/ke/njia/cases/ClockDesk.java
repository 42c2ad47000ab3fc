package ke.njia.cases;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import ke.njia.kernel.Actor;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UnitOfWork;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where an administrator sets how clocks run. A rule is never changed: a new version of
 * it comes into force at a moment, and what was started before runs on as it was, unless
 * the new version says otherwise. What it would have changed can be tried first.
 */
@Component
public class ClockDesk {

	/** How far back a rule is tried. */
	private static final Duration TRIED_ON = Duration.ofDays(30);

	private final ClockRules rules;

	private final Clocks clocks;

	private final CaseFiles caseFiles;

	private final OnceOnly once;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ClockDesk(ClockRules rules, Clocks clocks, CaseFiles caseFiles, OnceOnly once, UnitOfWork work,
			ApplicationEventPublisher events, Clock clock) {
		this.rules = rules;
		this.clocks = clocks;
		this.caseFiles = caseFiles;
		this.once = once;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/** Every version of every rule, clock by clock, the newest first. */
	public List<ClockRule> list() {
		return this.rules.read()
			.versions()
			.values()
			.stream()
			.flatMap((all) -> all.stream().sorted(Comparator.comparing(ClockRule::version).reversed()))
			.toList();
	}

	/** Whether new cases stand under that version now. */
	public boolean isInForce(ClockRule rule) {
		return this.rules.get().inForce(this.clock.instant()).stream().anyMatch((held) -> held.equals(rule));
	}

	/** What a proposal would have changed, for the cases of the actor's organization. */
	public Outcome<ClockTrial> tried(ClockProposal proposal, Actor actor) {
		Instant now = this.clock.instant();
		return this.work.attempt(() -> follows(proposal, this.rules.read(), now).then((rule) -> {
			this.events.publishEvent(ClockEvent.tried(rule, actor, now));
			return Outcome.done(trial(rule, actor, now));
		}));
	}

	/** Puts a new version down. */
	public Outcome<ClockRule> change(ClockProposal proposal, String idempotencyKey, Actor actor) {
		Instant now = this.clock.instant();
		return this.once.attempt(new OnceOnly.Request(actor, "changeClockRule", idempotencyKey, proposal),
				() -> follows(proposal, this.rules.hold(), now).then((rule) -> {
					this.rules.add(rule, actor.subject(), now);
					this.events.publishEvent(ClockEvent.changed(rule, actor, now));
					return Outcome.done(rule);
				}), (rule) -> rule.code() + "." + rule.version(), this::again);
	}

	private Outcome<ClockRule> again(String id) {
		Optional<ClockRule> found = list().stream()
			.filter((rule) -> id.equals(rule.code() + "." + rule.version()))
			.findFirst();
		return found.<Outcome<ClockRule>>map(Outcome::done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("code")));
	}

	/** The version the proposal makes, if it may follow what the book holds. */
	private static Outcome<ClockRule> follows(ClockProposal proposal, ClockBook book, Instant now) {
		Optional<ClockRule> latest = book.latest(proposal.code());
		if (latest.isEmpty() || !latest.get().isEditable()) {
			return Outcome.refused(UserError.invalid("set-by-law-or-elsewhere", "code"));
		}
		if (latest.get().version() != proposal.after()) {
			return Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED));
		}
		List<UserError> faults = proposal.faults(now);
		if (latest.get().validFrom().isAfter(proposal.validFrom())) {
			return Outcome.refused(UserError.invalid("after-the-version-before", "validFrom"));
		}
		return faults.isEmpty() ? Outcome.done(proposal.after(latest.get())) : Outcome.refused(faults);
	}

	private ClockTrial trial(ClockRule rule, Actor actor, Instant now) {
		return this.caseFiles.listOpenedSince(now.minus(TRIED_ON), actor.organization())
			.stream()
			.map((caseFile) -> trial(rule, caseFile))
			.reduce(new ClockTrial(0, 0, 0, 0), ClockTrial::plus);
	}

	private ClockTrial trial(ClockRule rule, CaseFile caseFile) {
		return caseFile.clocks()
			.stream()
			.filter((is) -> is.code() == rule.code())
			.map((is) -> ClockTrial.of(is, this.clocks.start(rule, caseFile)))
			.findFirst()
			.orElseGet(ClockTrial::untouched);
	}

}
