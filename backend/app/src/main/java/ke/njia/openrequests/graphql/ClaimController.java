package ke.njia.openrequests.graphql;

import java.util.List;

import ke.njia.kernel.Actor;
import ke.njia.kernel.UserError;
import ke.njia.openrequests.ClaimDesk;
import ke.njia.openrequests.Offer;
import ke.njia.vocabulary.County;
import ke.njia.vocabulary.ServiceType;
import ke.njia.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * What partners see of open requests, and do with them.
 */
@Controller
class ClaimController {

	private final ClaimDesk desk;

	private final Vocabulary vocabulary;

	ClaimController(ClaimDesk desk, Vocabulary vocabulary) {
		this.desk = desk;
		this.vocabulary = vocabulary;
	}

	@QueryMapping
	List<Offer> openRequests(Actor actor) {
		return this.desk.list(actor);
	}

	@MutationMapping
	ClaimPayload claimOpenRequest(@Argument ClaimInput input, Actor actor) {
		return this.desk.claim(input.openRequest(), input.idempotencyKey(), actor)
			.fold((offer) -> new ClaimPayload(offer, List.of()), (errors) -> new ClaimPayload(null, errors));
	}

	@MutationMapping
	ClaimPayload releaseClaim(@Argument ClaimInput input, Actor actor) {
		return this.desk.release(input.openRequest(), input.idempotencyKey(), actor)
			.fold((released) -> new ClaimPayload(null, List.of()), (errors) -> new ClaimPayload(null, errors));
	}

	@SchemaMapping(typeName = "OpenRequestOffer")
	ServiceType serviceType(Offer offer) {
		return this.vocabulary.serviceType(offer.serviceType());
	}

	@SchemaMapping(typeName = "OpenRequestOffer")
	County county(Offer offer) {
		return this.vocabulary.county(offer.county());
	}

	record ClaimInput(String idempotencyKey, String openRequest) {
	}

	record ClaimPayload(@Nullable Offer offer, List<UserError> userErrors) {
	}

}
