package ke.njia.rights;

import java.time.Instant;
import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.kernel.Actor;
import ke.njia.safeguards.SafeguardDesk;
import ke.njia.workflow.CaseDecision;
import ke.njia.workflow.DecisionDesk;
import ke.njia.workflow.DecisionReason;
import ke.njia.workflow.EscalationCause;
import ke.njia.workflow.EscalationDesk;
import ke.njia.workflow.EscalationRule;
import ke.njia.workflow.EscalationRules;
import ke.njia.workflow.RiskDesk;
import ke.njia.workflow.RiskLevel;
import ke.njia.workflow.RiskTo;
import ke.njia.workflow.Verdict;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What was decided about a case, what was brought to attention, and how harm and risk
 * were judged. Who of the organization did it is not theirs to carry around:
 * {@code whoSaw} has what the law gives.
 */
@Component
class ExportedDecisions {

	private final DecisionDesk decisions;

	private final EscalationDesk escalations;

	private final EscalationRules rules;

	private final SafeguardDesk safeguards;

	private final RiskDesk risks;

	ExportedDecisions(DecisionDesk decisions, EscalationDesk escalations, EscalationRules rules,
			SafeguardDesk safeguards, RiskDesk risks) {
		this.decisions = decisions;
		this.escalations = escalations;
		this.rules = rules;
		this.safeguards = safeguards;
		this.risks = risks;
	}

	List<Decided> decisions(CaseFile caseFile, Actor actor) {
		return this.decisions.listFor(caseFile, actor).stream().map(ExportedDecisions::decided).toList();
	}

	List<Raised> escalations(CaseFile caseFile, Actor actor) {
		return this.escalations.listFor(caseFile, actor).stream().map((one) -> {
			EscalationRule rule = this.rules.get(one.rule());
			return new Raised(rule.cause(), new ExportedWords.Code(rule.code(), rule.name().en(), rule.name().sw()),
					one.raisedAt(), one.acknowledgedAt());
		}).toList();
	}

	List<Safeguarded> safeguards(CaseFile caseFile, Actor actor) {
		return this.safeguards.listFor(caseFile, actor)
			.stream()
			.flatMap((one) -> one.answers()
				.stream()
				.map((answer) -> new Safeguarded(new ExportedWords.Code(one.question().code(),
						one.question().name().en(), one.question().name().sw()), answer.clear(), answer.words(),
						answer.answeredAt())))
			.toList();
	}

	List<Assessed> risks(CaseFile caseFile, Actor actor) {
		return this.risks.listFor(caseFile, actor)
			.stream()
			.map((one) -> new Assessed(one.whom(), one.level(), one.reason(), one.assessedAt()))
			.toList();
	}

	private static Decided decided(CaseDecision one) {
		return new Decided(one.verdict(), one.reason(), one.words(), one.unassessed(), one.decidedAt(), one.isFast(),
				(one.review() != null) ? one.review().upheld() : null);
	}

	/** What was decided; a fast yes was looked at by a second person. */
	record Decided(Verdict verdict, DecisionReason reason, String words, List<RiskTo> unassessed, Instant decidedAt,
			boolean fast, @Nullable Boolean upheld) {
	}

	/** What a rule brought to a duty lead's attention. */
	record Raised(EscalationCause cause, ExportedWords.Code rule, Instant raisedAt, @Nullable Instant acknowledgedAt) {
	}

	/** An answer to a question before an act. */
	record Safeguarded(ExportedWords.Code question, boolean clear, String words, Instant answeredAt) {
	}

	/** A risk as it was judged. */
	record Assessed(RiskTo whom, RiskLevel level, String reason, Instant assessedAt) {
	}

}
