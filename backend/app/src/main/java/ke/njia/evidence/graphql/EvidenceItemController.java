package ke.njia.evidence.graphql;

import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.evidence.EvidenceDesk;
import ke.njia.evidence.EvidenceItem;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * The files of a case; their bytes go through a door of their own.
 */
@Controller
class EvidenceItemController {

	private final EvidenceDesk desk;

	EvidenceItemController(EvidenceDesk desk) {
		this.desk = desk;
	}

	@SchemaMapping
	List<EvidenceItem> evidence(CaseFile caseFile, Actor actor) {
		return this.desk.listFor(caseFile, actor);
	}

	@MutationMapping
	EvidencePayload noteEvidence(@Argument NoteEvidenceInput input, Actor actor) {
		return payload(this.desk.note(input.evidence(), input.note(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	EvidencePayload removeEvidence(@Argument RemoveEvidenceInput input, Actor actor) {
		return payload(this.desk.remove(input.evidence(), input.idempotencyKey(), actor));
	}

	private static EvidencePayload payload(Outcome<EvidenceItem> outcome) {
		return outcome.fold((item) -> new EvidencePayload(item, List.of()),
				(errors) -> new EvidencePayload(null, errors));
	}

	record NoteEvidenceInput(String idempotencyKey, String evidence, @Nullable String note) {
	}

	record RemoveEvidenceInput(String idempotencyKey, String evidence) {
	}

	record EvidencePayload(@Nullable EvidenceItem evidence, List<UserError> userErrors) {
	}

}
