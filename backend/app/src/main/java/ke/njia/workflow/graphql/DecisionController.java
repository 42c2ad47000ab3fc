package ke.njia.workflow.graphql;

import java.time.Instant;
import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import ke.njia.workflow.CaseDecision;
import ke.njia.workflow.DecisionDesk;
import ke.njia.workflow.DecisionReason;
import ke.njia.workflow.DecisionRight;
import ke.njia.workflow.NewDecision;
import ke.njia.workflow.Verdict;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Deciding about cases, and looking at what was decided fast.
 */
@Controller
class DecisionController {

	private final DecisionDesk desk;

	private final IntakeDesk cases;

	DecisionController(DecisionDesk desk, IntakeDesk cases) {
		this.desk = desk;
		this.cases = cases;
	}

	@MutationMapping
	CaseDecisionPayload decideCase(@Argument DecideCaseInput input, Actor actor) {
		return payload(this.desk.decide(
				new NewDecision(input.caseFile(), input.after(), input.verdict(), input.reason(), input.words()),
				input.idempotencyKey(), actor));
	}

	@MutationMapping
	CaseDecisionPayload reviewDecision(@Argument ReviewDecisionInput input, Actor actor) {
		return payload(this.desk.review(input.decision(), input.upheld(), input.idempotencyKey(), actor));
	}

	@QueryMapping
	List<CaseDecision> unreviewedDecisions(Actor actor) {
		return this.desk.unreviewed(actor);
	}

	@SchemaMapping
	List<CaseDecision> decisions(CaseFile caseFile, Actor actor) {
		return this.desk.listFor(caseFile, actor);
	}

	@SchemaMapping
	DecisionRight decisionRight(CaseFile caseFile, Actor actor) {
		return this.desk.right(caseFile, actor);
	}

	@SchemaMapping
	CaseFile caseFile(CaseDecision decision, Actor actor) {
		return this.cases.read(decision.caseFileId(), actor).orElseThrow();
	}

	@SchemaMapping
	boolean mine(CaseDecision decision, Actor actor) {
		return decision.decidedBy().equals(actor.subject());
	}

	@SchemaMapping
	@Nullable Instant reviewedAt(CaseDecision decision) {
		return (decision.review() != null) ? decision.review().at() : null;
	}

	@SchemaMapping
	@Nullable Boolean upheld(CaseDecision decision) {
		return (decision.review() != null) ? decision.review().upheld() : null;
	}

	private static CaseDecisionPayload payload(Outcome<CaseDecision> outcome) {
		return outcome.fold((decision) -> new CaseDecisionPayload(decision, List.of()),
				(errors) -> new CaseDecisionPayload(null, errors));
	}

	record DecideCaseInput(String idempotencyKey, String caseFile, @Nullable String after, Verdict verdict,
			DecisionReason reason, String words) {
	}

	record ReviewDecisionInput(String idempotencyKey, String decision, boolean upheld) {
	}

	record CaseDecisionPayload(@Nullable CaseDecision decision, List<UserError> userErrors) {
	}

}
