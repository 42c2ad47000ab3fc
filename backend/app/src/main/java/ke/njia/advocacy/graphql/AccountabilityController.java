package ke.njia.advocacy.graphql;

import java.util.List;

import ke.njia.advocacy.AccountabilityDesk;
import ke.njia.advocacy.AccountabilityStage;
import ke.njia.advocacy.AccountabilityStep;
import ke.njia.advocacy.CaseAccountability;
import ke.njia.advocacy.PipelineCell;
import ke.njia.cases.CaseFile;
import ke.njia.kernel.Actor;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * How far complaints against the police have come.
 */
@Controller
class AccountabilityController {

	private final AccountabilityDesk desk;

	AccountabilityController(AccountabilityDesk desk) {
		this.desk = desk;
	}

	@QueryMapping
	List<PipelineCell> accountabilityPipeline(Actor actor) {
		return this.desk.pipeline(actor);
	}

	@QueryMapping
	List<CaseFile> agedComplaints(Actor actor) {
		return this.desk.aged(actor);
	}

	@MutationMapping
	CaseFilePayload recordAccountability(@Argument RecordAccountabilityInput input, Actor actor) {
		return CaseFilePayload.of(this.desk.record(input.caseFile(), input.stage(), AdvocacyInputs.day(input.since()),
				input.idempotencyKey(), actor));
	}

	@SchemaMapping
	List<AccountabilityStep> accountability(CaseFile caseFile, Actor actor) {
		return this.desk.find(caseFile, actor).map(CaseAccountability::steps).orElse(List.of());
	}

	@SchemaMapping
	String since(AccountabilityStep step) {
		return step.since().toString();
	}

	record RecordAccountabilityInput(String idempotencyKey, String caseFile, AccountabilityStage stage, String since) {
	}

}
