package ke.njia.cases.graphql;

import java.time.Instant;
import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.cases.ErasureDesk;
import ke.njia.cases.ErasureReason;
import ke.njia.cases.Keeping;
import ke.njia.kernel.Actor;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Keeping and erasing cases.
 */
@Controller
class ErasureController {

	private final ErasureDesk desk;

	ErasureController(ErasureDesk desk) {
		this.desk = desk;
	}

	@SchemaMapping
	boolean legalHold(CaseFile caseFile) {
		return this.desk.keeping(caseFile).legalHold();
	}

	@SchemaMapping
	@Nullable ErasureRequest erasureRequest(CaseFile caseFile, Actor actor) {
		Keeping.Request request = this.desk.keeping(caseFile).request();
		return (request != null) ? ErasureRequest.of(request, actor) : null;
	}

	@MutationMapping
	CaseController.CaseFilePayload requestErasure(@Argument RequestErasureInput input, Actor actor) {
		return CaseController.CaseFilePayload
			.of(this.desk.request(input.caseFile(), input.reason(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	CaseController.CaseFilePayload setLegalHold(@Argument SetLegalHoldInput input, Actor actor) {
		return CaseController.CaseFilePayload
			.of(this.desk.hold(input.caseFile(), input.hold(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	ErasurePayload approveErasure(@Argument ApproveErasureInput input, Actor actor) {
		return this.desk.approve(input.caseFile(), input.idempotencyKey(), actor)
			.fold((erased) -> new ErasurePayload(true, List.of()), (errors) -> new ErasurePayload(false, errors));
	}

	record RequestErasureInput(String idempotencyKey, String caseFile, ErasureReason reason) {
	}

	record SetLegalHoldInput(String idempotencyKey, String caseFile, boolean hold) {
	}

	record ApproveErasureInput(String idempotencyKey, String caseFile) {
	}

	record ErasureRequest(Instant requestedAt, ErasureReason reason, boolean yours) {

		static ErasureRequest of(Keeping.Request request, Actor actor) {
			return new ErasureRequest(request.requestedAt(), request.reason(),
					request.requester().equals(actor.subject()));
		}

	}

	record ErasurePayload(boolean erased, List<UserError> userErrors) {
	}

}
