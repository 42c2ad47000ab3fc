package ke.njia.workflow;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import ke.njia.cases.CaseFile;
import ke.njia.cases.ClockCode;
import ke.njia.cases.ClosingCheck;
import ke.njia.cases.ClosingCode;
import ke.njia.cases.ClosingPoint;
import ke.njia.kernel.Fact;

import org.springframework.stereotype.Component;

/**
 * What of our own work stands between a case and its end: it is decided and looked at,
 * seen by a duty lead, every task has ended and all money has its answer.
 */
@Component
class WorkLeft implements ClosingCheck {

	private final CaseDecisions decisions;

	private final Escalations escalations;

	private final CaseTasks tasks;

	WorkLeft(CaseDecisions decisions, Escalations escalations, CaseTasks tasks) {
		this.decisions = decisions;
		this.escalations = escalations;
		this.tasks = tasks;
	}

	@Override
	public List<ClosingPoint> look(CaseFile caseFile, Instant now) {
		List<CaseTask> all = this.tasks.listFor(caseFile.id());
		List<Fact> undecided = caseFile.clocks()
			.stream()
			.filter((clock) -> clock.code() == ClockCode.DECISION)
			.map((clock) -> Fact.of("dueAt", clock.dueAt()))
			.toList();
		return Stream.of(ClosingPoint.of(ClosingCode.DECISION_MISSING, caseFile, undecided),
				ClosingPoint.of(ClosingCode.REVIEW_WAITS, caseFile,
						this.decisions.listFor(caseFile.id())
							.stream()
							.filter(CaseDecision::awaitsReview)
							.map((decision) -> Fact.of("decision", decision.id()))
							.toList()),
				ClosingPoint.of(ClosingCode.ESCALATION_UNSEEN, caseFile,
						this.escalations.listFor(caseFile.id())
							.stream()
							.filter((escalation) -> escalation.acknowledgedAt() == null)
							.map((escalation) -> Fact.of("escalation", escalation.id()))
							.toList()),
				ClosingPoint.of(ClosingCode.TASK_OPEN, caseFile,
						all.stream()
							.filter((task) -> task.ended() == null)
							.map((task) -> Fact.of("task", task.id()))
							.toList()),
				ClosingPoint.of(ClosingCode.FUNDS_UNDECIDED, caseFile,
						all.stream()
							.flatMap((task) -> task.funds().stream())
							.filter((fund) -> fund.decision() == null)
							.map((fund) -> Fact.of("fundRequest", fund.id()))
							.distinct()
							.toList()))
			.flatMap((points) -> points)
			.toList();
	}

}
