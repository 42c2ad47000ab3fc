package ke.njia.workflow.graphql;

import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.kernel.Actor;
import ke.njia.kernel.UserError;
import ke.njia.workflow.Escalation;
import ke.njia.workflow.EscalationDesk;
import ke.njia.workflow.EscalationRule;
import ke.njia.workflow.EscalationRules;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * What a rule brought to the duty leads' attention.
 */
@Controller
class EscalationController {

	private final EscalationDesk desk;

	private final EscalationRules rules;

	EscalationController(EscalationDesk desk, EscalationRules rules) {
		this.desk = desk;
		this.rules = rules;
	}

	@QueryMapping
	List<Escalation> openEscalations(Actor actor) {
		return this.desk.listOpen(actor);
	}

	@SchemaMapping
	List<Escalation> escalations(CaseFile caseFile, Actor actor) {
		return this.desk.listFor(caseFile, actor);
	}

	@SchemaMapping
	EscalationRule rule(Escalation escalation) {
		return this.rules.get(escalation.rule());
	}

	@MutationMapping
	EscalationPayload acknowledgeEscalation(@Argument AcknowledgeEscalationInput input, Actor actor) {
		return this.desk.acknowledge(input.escalation(), input.idempotencyKey(), actor)
			.fold((escalation) -> new EscalationPayload(escalation, List.of()),
					(errors) -> new EscalationPayload(null, errors));
	}

	record AcknowledgeEscalationInput(String idempotencyKey, String escalation) {
	}

	record EscalationPayload(@Nullable Escalation escalation, List<UserError> userErrors) {
	}

}
