package ke.njia.cases.graphql;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import ke.njia.cases.CaseClock;
import ke.njia.cases.CaseFile;
import ke.njia.cases.ClockAlert;
import ke.njia.cases.ClockCalendar;
import ke.njia.cases.ClockCode;
import ke.njia.cases.ClockDesk;
import ke.njia.cases.ClockEnding;
import ke.njia.cases.ClockKind;
import ke.njia.cases.ClockOutcome;
import ke.njia.cases.ClockOutcomeDesk;
import ke.njia.cases.ClockPhase;
import ke.njia.cases.ClockProposal;
import ke.njia.cases.ClockRule;
import ke.njia.cases.ClockStart;
import ke.njia.cases.ClockTerms;
import ke.njia.cases.ClockTrial;
import ke.njia.cases.ClockWatch;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Clocks and their rules.
 */
@Controller
class ClockController {

	private final ClockDesk desk;

	private final ClockOutcomeDesk outcomes;

	private final ClockWatch watch;

	private final Clock clock;

	ClockController(ClockDesk desk, ClockOutcomeDesk outcomes, ClockWatch watch, Clock clock) {
		this.desk = desk;
		this.outcomes = outcomes;
		this.watch = watch;
		this.clock = clock;
	}

	@QueryMapping
	List<RuleView> clockRules() {
		return this.desk.list().stream().map(this::view).toList();
	}

	@QueryMapping
	ClockTrialPayload clockRuleTrial(@Argument ClockProposalInput proposal, Actor actor) {
		Outcome<ClockTrial> tried = this.desk.tried(proposal.proposal(), actor);
		return tried.fold((trial) -> new ClockTrialPayload(trial, List.of()),
				(errors) -> new ClockTrialPayload(null, errors));
	}

	@MutationMapping
	ClockRulePayload changeClockRule(@Argument ChangeClockRuleInput input, Actor actor) {
		Outcome<ClockRule> changed = this.desk.change(input.proposal().proposal(), input.idempotencyKey(), actor);
		return changed.fold((rule) -> new ClockRulePayload(view(rule), List.of()),
				(errors) -> new ClockRulePayload(null, errors));
	}

	@MutationMapping
	CaseFilePayload recordClockOutcome(@Argument RecordClockOutcomeInput input, Actor actor) {
		Outcome<CaseFile> said = this.outcomes.record(input.caseFile(), input.clock(), input.outcome(),
				input.idempotencyKey(), actor);
		return said.fold((caseFile) -> new CaseFilePayload(caseFile, List.of()),
				(errors) -> new CaseFilePayload(null, errors));
	}

	@SchemaMapping
	List<ClockEndingView> clockEndings(CaseFile caseFile, Actor actor) {
		return this.outcomes.listFor(caseFile).stream().map((said) -> ClockEndingView.of(said, actor)).toList();
	}

	@SchemaMapping
	List<ClockAlert> clockAlerts(CaseFile caseFile) {
		return this.watch.listFor(caseFile);
	}

	@SchemaMapping
	ClockPhase phase(CaseClock caseClock) {
		return caseClock.phase(this.clock.instant());
	}

	@SchemaMapping
	int alert(CaseClock caseClock) {
		return caseClock.alert(this.clock.instant());
	}

	private RuleView view(ClockRule rule) {
		return new RuleView(rule, this.desk.isInForce(rule));
	}

	/**
	 * The schema's ClockRule: a rule as one flat thing.
	 *
	 * @param rule the rule
	 * @param inForce whether new cases stand under it now
	 */
	record RuleView(ClockRule rule, boolean inForce) {

		public ClockCode code() {
			return this.rule.code();
		}

		public int version() {
			return this.rule.version();
		}

		public Instant validFrom() {
			return this.rule.validFrom();
		}

		public boolean alsoRunning() {
			return this.rule.alsoRunning();
		}

		public boolean editable() {
			return this.rule.isEditable();
		}

		public ClockKind kind() {
			return this.rule.terms().kind();
		}

		public int minutes() {
			return this.rule.terms().minutes();
		}

		public int months() {
			return this.rule.terms().months();
		}

		public @Nullable Integer preferredMinutes() {
			return this.rule.terms().preferredMinutes();
		}

		public ClockCalendar calendar() {
			return this.rule.terms().calendar();
		}

		public ClockStart start() {
			return this.rule.trigger().start();
		}

		public int delayMinutes() {
			return this.rule.trigger().delayMinutes();
		}

		public Set<String> violationTypes() {
			return new TreeSet<>(this.rule.trigger().violationTypes());
		}

		public Set<String> serviceTypes() {
			return new TreeSet<>(this.rule.trigger().serviceTypes());
		}

		public String zone() {
			return this.rule.trigger().zone().getId();
		}

		public String source() {
			return this.rule.terms().source();
		}

		public @Nullable String verifiedBy() {
			return this.rule.terms().verifiedBy();
		}

	}

	/**
	 * The schema's ClockEnding.
	 *
	 * @param id opaque identifier
	 * @param code the clock
	 * @param outcome what was said of it
	 * @param dueAt when it was to end
	 * @param by opaque identifier of who said it
	 * @param mine whether it was who asks
	 * @param at when
	 * @param inForce whether the clock stands still by it
	 */
	record ClockEndingView(String id, ClockCode code, ClockOutcome outcome, Instant dueAt, String by, boolean mine,
			Instant at, boolean inForce) {

		static ClockEndingView of(ClockOutcomeDesk.Said said, Actor actor) {
			ClockEnding ending = said.ending();
			return new ClockEndingView(ending.id(), ending.code(), ending.outcome(), ending.dueAt(), ending.by(),
					ending.by().equals(actor.subject()), ending.at(), said.inForce());
		}

	}

	record RecordClockOutcomeInput(String idempotencyKey, String caseFile, ClockCode clock, ClockOutcome outcome) {
	}

	record CaseFilePayload(@Nullable CaseFile caseFile, List<UserError> userErrors) {
	}

	record ChangeClockRuleInput(String idempotencyKey, ClockProposalInput proposal) {
	}

	record ClockProposalInput(ClockCode code, int after, Instant validFrom, boolean alsoRunning, ClockKind kind,
			int minutes, int months, @Nullable Integer preferredMinutes, ClockCalendar calendar, String source,
			@Nullable String verifiedBy) {

		ClockProposal proposal() {
			String verified = (this.verifiedBy == null || this.verifiedBy.isBlank()) ? null : this.verifiedBy.strip();
			return new ClockProposal(this.code, this.after, this.validFrom, this.alsoRunning, new ClockTerms(this.kind,
					this.minutes, this.months, this.preferredMinutes, this.calendar, this.source.strip(), verified));
		}

	}

	record ClockRulePayload(@Nullable RuleView rule, List<UserError> userErrors) {
	}

	record ClockTrialPayload(@Nullable ClockTrial trial, List<UserError> userErrors) {
	}

}
