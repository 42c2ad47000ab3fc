package ke.njia.workflow.graphql;

import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.kernel.Actor;
import ke.njia.kernel.UserError;
import ke.njia.workflow.CaseRisk;
import ke.njia.workflow.NewRisk;
import ke.njia.workflow.RiskDesk;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Judging risks.
 */
@Controller
class RiskController {

	private final RiskDesk desk;

	RiskController(RiskDesk desk) {
		this.desk = desk;
	}

	@MutationMapping
	CaseFilePayload assessRisk(@Argument AssessRiskInput input, Actor actor) {
		return this.desk.assess(input.caseFile(), input.risks(), input.idempotencyKey(), actor)
			.fold((caseFile) -> new CaseFilePayload(caseFile, List.of()),
					(errors) -> new CaseFilePayload(null, errors));
	}

	@SchemaMapping
	List<CaseRisk> risks(CaseFile caseFile, Actor actor) {
		return this.desk.listFor(caseFile, actor);
	}

	@SchemaMapping
	boolean mine(CaseRisk risk, Actor actor) {
		return risk.assessedBy().equals(actor.subject());
	}

	record AssessRiskInput(String idempotencyKey, String caseFile, List<NewRisk> risks) {
	}

	record CaseFilePayload(@Nullable CaseFile caseFile, List<UserError> userErrors) {
	}

}
