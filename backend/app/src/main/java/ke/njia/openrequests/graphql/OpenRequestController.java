package ke.njia.openrequests.graphql;

import java.util.List;

import graphql.GraphQLContext;
import ke.njia.cases.CaseFile;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import ke.njia.openrequests.ClaimantDesk;
import ke.njia.openrequests.OpenRequest;
import ke.njia.openrequests.OpenRequestDesk;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * What the people who hold a case do with open requests.
 */
@Controller
class OpenRequestController {

	private final OpenRequestDesk desk;

	private final ClaimantDesk claimants;

	OpenRequestController(OpenRequestDesk desk, ClaimantDesk claimants) {
		this.desk = desk;
		this.claimants = claimants;
	}

	@BatchMapping
	List<List<OpenRequest>> openRequests(List<CaseFile> caseFiles, GraphQLContext context) {
		return this.desk.listFor(caseFiles, context.get(Actor.class));
	}

	@MutationMapping
	OpenRequestPayload openRequest(@Argument OpenRequestInput input, Actor actor) {
		return OpenRequestPayload.of(this.desk.open(input.caseFile(), input.need(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	OpenRequestPayload withdrawOpenRequest(@Argument HeldRequestInput input, Actor actor) {
		return OpenRequestPayload.of(this.desk.withdraw(input.openRequest(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	OpenRequestPayload declineClaim(@Argument HeldRequestInput input, Actor actor) {
		return OpenRequestPayload.of(this.desk.decline(input.openRequest(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	OpenRequestPayload referToClaimant(@Argument HeldRequestInput input, Actor actor) {
		return OpenRequestPayload.of(this.claimants.refer(input.openRequest(), input.idempotencyKey(), actor));
	}

	record OpenRequestInput(String idempotencyKey, String caseFile, String need) {
	}

	record HeldRequestInput(String idempotencyKey, String openRequest) {
	}

	record OpenRequestPayload(@Nullable OpenRequest openRequest, List<UserError> userErrors) {

		static OpenRequestPayload of(Outcome<OpenRequest> outcome) {
			return outcome.fold((request) -> new OpenRequestPayload(request, List.of()),
					(errors) -> new OpenRequestPayload(null, errors));
		}

	}

}
