package ke.njia.workflow.graphql;

import java.time.Instant;
import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.cases.ClosingCode;
import ke.njia.cases.ClosingPoint;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import ke.njia.workflow.BroadOutcome;
import ke.njia.workflow.CaseClosure;
import ke.njia.workflow.ClosingDesk;
import ke.njia.workflow.FeedbackWaiver;
import ke.njia.workflow.ImmediateOutcome;
import ke.njia.workflow.NewClosure;
import ke.njia.workflow.NoFollowUpReason;
import ke.njia.workflow.OverrideReason;
import ke.njia.workflow.ReopenReason;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Closing cases, and opening them anew.
 */
@Controller
class ClosingController {

	private final ClosingDesk desk;

	ClosingController(ClosingDesk desk) {
		this.desk = desk;
	}

	@MutationMapping
	CaseFilePayload closeCase(@Argument CloseCaseInput input, Actor actor) {
		return CaseFilePayload.of(this.desk.close(input.closure(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	CaseFilePayload reopenCase(@Argument ReopenCaseInput input, Actor actor) {
		return CaseFilePayload.of(this.desk.reopen(input.caseFile(), input.reason(), input.idempotencyKey(), actor));
	}

	@SchemaMapping
	List<ClosingPoint> closingPoints(CaseFile caseFile, Actor actor) {
		return this.desk.points(caseFile, actor);
	}

	@SchemaMapping
	List<CaseClosure> closures(CaseFile caseFile, Actor actor) {
		return this.desk.listFor(caseFile, actor);
	}

	@SchemaMapping
	ImmediateOutcome immediate(CaseClosure closure) {
		return closure.told().immediate();
	}

	@SchemaMapping
	BroadOutcome broad(CaseClosure closure) {
		return closure.told().broad();
	}

	@SchemaMapping
	@Nullable FeedbackWaiver feedbackWaiver(CaseClosure closure) {
		return closure.told().feedbackWaiver();
	}

	@SchemaMapping
	List<ClosingCode> overridden(CaseClosure closure) {
		return closure.told().overridden();
	}

	@SchemaMapping
	@Nullable OverrideReason overrideReason(CaseClosure closure) {
		return closure.told().overrideReason();
	}

	@SchemaMapping
	@Nullable NoFollowUpReason noFollowUp(CaseClosure closure) {
		return closure.told().noFollowUp();
	}

	@SchemaMapping
	boolean mine(CaseClosure closure, Actor actor) {
		return closure.closedBy().equals(actor.subject());
	}

	@SchemaMapping
	@Nullable ReopenReason reopenReason(CaseClosure closure) {
		return closure.told().reopenReason();
	}

	@SchemaMapping
	@Nullable Instant reopenedAt(CaseClosure closure) {
		return (closure.reopened() != null) ? closure.reopened().at() : null;
	}

	record CloseCaseInput(String idempotencyKey, String caseFile, ImmediateOutcome immediate, BroadOutcome broad,
			@Nullable FeedbackWaiver feedbackWaiver, List<ClosingCode> overridden,
			@Nullable OverrideReason overrideReason, @Nullable Instant followUpAt,
			@Nullable NoFollowUpReason noFollowUp) {

		NewClosure closure() {
			return new NewClosure(this.caseFile, this.immediate, this.broad, this.feedbackWaiver, this.overridden,
					this.overrideReason, this.followUpAt, this.noFollowUp);
		}

	}

	record ReopenCaseInput(String idempotencyKey, String caseFile, ReopenReason reason) {
	}

	record CaseFilePayload(@Nullable CaseFile caseFile, List<UserError> userErrors) {

		static CaseFilePayload of(Outcome<CaseFile> outcome) {
			return outcome.fold((caseFile) -> new CaseFilePayload(caseFile, List.of()),
					(errors) -> new CaseFilePayload(null, errors));
		}

	}

}
