package ke.njia.workflow.graphql;

import java.time.Instant;
import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.kernel.Actor;
import ke.njia.kernel.UserError;
import ke.njia.workflow.CaseFollowUp;
import ke.njia.workflow.FollowUpDesk;
import ke.njia.workflow.FollowUpResult;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Asking people of closed cases how they are.
 */
@Controller
class FollowUpController {

	private final FollowUpDesk desk;

	private final IntakeDesk cases;

	FollowUpController(FollowUpDesk desk, IntakeDesk cases) {
		this.desk = desk;
		this.cases = cases;
	}

	@QueryMapping
	List<CaseFollowUp> openFollowUps(Actor actor) {
		return this.desk.listOpen(actor);
	}

	@SchemaMapping
	List<CaseFollowUp> followUps(CaseFile caseFile, Actor actor) {
		return this.desk.listFor(caseFile, actor);
	}

	@SchemaMapping
	CaseFile caseFile(CaseFollowUp followUp, Actor actor) {
		return this.cases.read(followUp.caseFileId(), actor).orElseThrow();
	}

	@SchemaMapping
	@Nullable Instant endedAt(CaseFollowUp followUp) {
		return (followUp.ended() != null) ? followUp.ended().at() : null;
	}

	@SchemaMapping
	@Nullable FollowUpResult result(CaseFollowUp followUp) {
		return (followUp.ended() != null) ? followUp.ended().result() : null;
	}

	@MutationMapping
	CaseFollowUpPayload recordFollowUp(@Argument RecordFollowUpInput input, Actor actor) {
		return this.desk.record(input.followUp(), input.result(), input.nextAt(), input.idempotencyKey(), actor)
			.fold((followUp) -> new CaseFollowUpPayload(followUp, List.of()),
					(errors) -> new CaseFollowUpPayload(null, errors));
	}

	record RecordFollowUpInput(String idempotencyKey, String followUp, FollowUpResult result,
			@Nullable Instant nextAt) {
	}

	record CaseFollowUpPayload(@Nullable CaseFollowUp followUp, List<UserError> userErrors) {
	}

}
