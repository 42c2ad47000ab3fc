package ke.njia.workflow.graphql;

import java.time.Instant;

import ke.njia.kernel.Actor;
import ke.njia.workflow.FundDesk;
import ke.njia.workflow.FundPurpose;
import ke.njia.workflow.FundRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Money for the work on a case.
 */
@Controller
class FundController {

	private final FundDesk desk;

	FundController(FundDesk desk) {
		this.desk = desk;
	}

	@MutationMapping
	TaskController.CaseTaskPayload requestFunds(@Argument RequestFundsInput input, Actor actor) {
		return TaskController.payload(this.desk.request(input.task(),
				new FundRequest.Asked(input.amountKes(), input.purpose(), input.words().strip()),
				input.idempotencyKey(), actor));
	}

	@MutationMapping
	TaskController.CaseTaskPayload decideFunds(@Argument DecideFundsInput input, Actor actor) {
		return TaskController
			.payload(this.desk.decide(input.fundRequest(), input.approved(), input.idempotencyKey(), actor));
	}

	@SchemaMapping
	int amountKes(FundRequest fund) {
		return fund.asked().amountKes();
	}

	@SchemaMapping
	FundPurpose purpose(FundRequest fund) {
		return fund.asked().purpose();
	}

	@SchemaMapping
	String words(FundRequest fund) {
		return fund.asked().words();
	}

	@SchemaMapping
	boolean mine(FundRequest fund, Actor actor) {
		return fund.askedBy().equals(actor.subject());
	}

	@SchemaMapping
	@Nullable Instant decidedAt(FundRequest fund) {
		return (fund.decision() != null) ? fund.decision().at() : null;
	}

	@SchemaMapping
	@Nullable Boolean approved(FundRequest fund) {
		return (fund.decision() != null) ? fund.decision().approved() : null;
	}

	record RequestFundsInput(String idempotencyKey, String task, int amountKes, FundPurpose purpose, String words) {
	}

	record DecideFundsInput(String idempotencyKey, String fundRequest, boolean approved) {
	}

}
