package ke.njia.safeguards.graphql;

import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import ke.njia.safeguards.NewSafeguardAnswer;
import ke.njia.safeguards.Safeguard;
import ke.njia.safeguards.SafeguardAnswer;
import ke.njia.safeguards.SafeguardDesk;
import ke.njia.safeguards.SafeguardQuestion;
import ke.njia.safeguards.SafeguardQuestions;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * The questions before an act that could do harm.
 */
@Controller
class SafeguardController {

	private final SafeguardDesk desk;

	private final SafeguardQuestions questions;

	SafeguardController(SafeguardDesk desk, SafeguardQuestions questions) {
		this.desk = desk;
		this.questions = questions;
	}

	@QueryMapping
	List<SafeguardQuestion> safeguardQuestions() {
		return this.questions.list();
	}

	@MutationMapping
	CaseFilePayload answerSafeguards(@Argument AnswerSafeguardsInput input, Actor actor) {
		return payload(this.desk.answer(input.caseFile(), input.answers(), input.idempotencyKey(), actor));
	}

	@SchemaMapping
	List<Safeguard> safeguards(CaseFile caseFile, Actor actor) {
		return this.desk.listFor(caseFile, actor);
	}

	@SchemaMapping
	boolean mine(SafeguardAnswer answer, Actor actor) {
		return answer.answeredBy().equals(actor.subject());
	}

	private static CaseFilePayload payload(Outcome<CaseFile> outcome) {
		return outcome.fold((caseFile) -> new CaseFilePayload(caseFile, List.of()),
				(errors) -> new CaseFilePayload(null, errors));
	}

	record AnswerSafeguardsInput(String idempotencyKey, String caseFile, List<NewSafeguardAnswer> answers) {
	}

	record CaseFilePayload(@Nullable CaseFile caseFile, List<UserError> userErrors) {
	}

}
