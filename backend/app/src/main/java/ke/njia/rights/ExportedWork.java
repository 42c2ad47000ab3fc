package ke.njia.rights;

import java.util.List;

import ke.njia.advocacy.CaseThemeDesk;
import ke.njia.bodies.AppealFactsDesk;
import ke.njia.cases.CaseFile;
import ke.njia.evidence.EvidenceDesk;
import ke.njia.kernel.Actor;
import ke.njia.safeguards.SafeguardDesk;
import ke.njia.workflow.CaseClosure;
import ke.njia.workflow.CaseDecision;
import ke.njia.workflow.CaseTask;
import ke.njia.workflow.ClosingDesk;
import ke.njia.workflow.DecisionDesk;
import ke.njia.workflow.EscalationDesk;
import ke.njia.workflow.EscalationRule;
import ke.njia.workflow.EscalationRules;
import ke.njia.workflow.FollowUpDesk;
import ke.njia.workflow.FundRequest;
import ke.njia.workflow.RiskDesk;
import ke.njia.workflow.TaskDesk;
import ke.njia.workflow.TaskKind;
import ke.njia.workflow.TaskKinds;

import org.springframework.stereotype.Component;

/**
 * What was decided about a case and done in it, for the person it is about. Who of the
 * organization did it is not theirs to carry around: {@code whoSaw} has what the law
 * gives.
 */
@Component
class ExportedWork {

	private final DecisionDesk decisions;

	private final TaskDesk tasks;

	private final TaskKinds kinds;

	private final EscalationDesk escalations;

	private final EscalationRules rules;

	private final ClosingDesk closings;

	private final FollowUpDesk followUps;

	private final EvidenceDesk evidence;

	private final AppealFactsDesk stated;

	private final CaseThemeDesk themes;

	private final SafeguardDesk safeguards;

	private final RiskDesk risks;

	ExportedWork(DecisionDesk decisions, TaskDesk tasks, TaskKinds kinds, EscalationDesk escalations,
			EscalationRules rules, ClosingDesk closings, FollowUpDesk followUps, SafeguardDesk safeguards,
			RiskDesk risks, EvidenceDesk evidence, AppealFactsDesk stated, CaseThemeDesk themes) {
		this.themes = themes;
		this.stated = stated;
		this.evidence = evidence;
		this.risks = risks;
		this.safeguards = safeguards;
		this.closings = closings;
		this.followUps = followUps;
		this.escalations = escalations;
		this.rules = rules;
		this.decisions = decisions;
		this.tasks = tasks;
		this.kinds = kinds;
	}

	List<CaseExport.Decided> decisions(CaseFile caseFile, Actor actor) {
		return this.decisions.listFor(caseFile, actor).stream().map(ExportedWork::decided).toList();
	}

	List<CaseExport.Raised> escalations(CaseFile caseFile, Actor actor) {
		return this.escalations.listFor(caseFile, actor).stream().map((one) -> {
			EscalationRule rule = this.rules.get(one.rule());
			return new CaseExport.Raised(rule.cause(),
					new CaseExport.Code(rule.code(), rule.name().en(), rule.name().sw()), one.raisedAt(),
					one.acknowledgedAt());
		}).toList();
	}

	List<CaseExport.Safeguarded> safeguards(CaseFile caseFile, Actor actor) {
		return this.safeguards.listFor(caseFile, actor)
			.stream()
			.flatMap((one) -> one.answers()
				.stream()
				.map((answer) -> new CaseExport.Safeguarded(new CaseExport.Code(one.question().code(),
						one.question().name().en(), one.question().name().sw()), answer.clear(), answer.words(),
						answer.answeredAt())))
			.toList();
	}

	List<CaseExport.Assessed> risks(CaseFile caseFile, Actor actor) {
		return this.risks.listFor(caseFile, actor)
			.stream()
			.map((one) -> new CaseExport.Assessed(one.whom(), one.level(), one.reason(), one.assessedAt()))
			.toList();
	}

	List<CaseExport.Done> tasks(CaseFile caseFile, Actor actor) {
		return this.tasks.listFor(caseFile, actor).stream().map(this::done).toList();
	}

	List<CaseExport.Witness> evidence(CaseFile caseFile, Actor actor) {
		return this.evidence.listFor(caseFile, actor)
			.stream()
			.map((item) -> new CaseExport.Witness(item.kind(), item.mediaType(), item.bytes(), item.sha256(),
					item.note(), item.addedAt(), item.destroyed()))
			.toList();
	}

	List<CaseExport.Stated> forBodies(CaseFile caseFile, Actor actor) {
		return this.stated.listFor(caseFile, actor)
			.stream()
			.map((one) -> new CaseExport.Stated(one.remedies(), one.nationalReport(), one.unsafeReason(),
					one.elsewhere(), one.groups(), one.memberships(), one.sponsors(), one.statedAt()))
			.toList();
	}

	List<CaseExport.Code> reviewThemes(CaseFile caseFile, Actor actor) {
		return this.themes.listFor(caseFile, actor)
			.stream()
			.map((theme) -> new CaseExport.Code(theme.code(), theme.name().en(), theme.name().sw()))
			.toList();
	}

	List<CaseExport.Closed> closings(CaseFile caseFile, Actor actor) {
		return this.closings.listFor(caseFile, actor).stream().map((one) -> {
			CaseClosure.Told told = one.told();
			return new CaseExport.Closed(one.closedAt(), told.immediate(), told.broad(), told.feedbackWaiver(),
					told.overridden(), told.overrideReason(), told.noFollowUp(),
					(one.reopened() != null) ? one.reopened().at() : null, told.reopenReason());
		}).toList();
	}

	List<CaseExport.Followed> followUps(CaseFile caseFile, Actor actor) {
		return this.followUps.listFor(caseFile, actor)
			.stream()
			.map((one) -> (one.ended() != null)
					? new CaseExport.Followed(one.dueAt(), one.ended().at(), one.ended().result())
					: new CaseExport.Followed(one.dueAt(), null, null))
			.toList();
	}

	private static CaseExport.Decided decided(CaseDecision one) {
		return new CaseExport.Decided(one.verdict(), one.reason(), one.words(), one.unassessed(), one.decidedAt(),
				one.isFast(), (one.review() != null) ? one.review().upheld() : null);
	}

	private CaseExport.Done done(CaseTask one) {
		TaskKind kind = this.kinds.get(one.told().kind());
		return new CaseExport.Done(new CaseExport.Code(kind.code(), kind.name().en(), kind.name().sw()),
				one.told().words(), one.addedAt(), one.dueAt(), (one.ended() != null) ? one.ended().at() : null,
				one.told().outcome(), one.told().result(), one.funds().stream().map(ExportedWork::money).toList());
	}

	private static CaseExport.Money money(FundRequest fund) {
		return new CaseExport.Money(fund.asked().amountKes(), fund.asked().purpose(), fund.asked().words(),
				fund.askedAt(), (fund.decision() != null) ? fund.decision().approved() : null);
	}

}
