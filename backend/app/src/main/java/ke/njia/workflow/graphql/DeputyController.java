package ke.njia.workflow.graphql;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import ke.njia.workflow.Deputy;
import ke.njia.workflow.DeputyDesk;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Deciding in a duty lead's place for a time.
 */
@Controller
class DeputyController {

	private final DeputyDesk desk;

	private final Clock clock;

	DeputyController(DeputyDesk desk, Clock clock) {
		this.desk = desk;
		this.clock = clock;
	}

	@QueryMapping
	List<Deputy> deputies(Actor actor) {
		return this.desk.list(actor);
	}

	@MutationMapping
	DeputyPayload offerDeputy(@Argument OfferDeputyInput input, Actor actor) {
		return payload(this.desk.offer(input.idempotencyKey(), actor));
	}

	@MutationMapping
	DeputyPayload nameDeputy(@Argument NameDeputyInput input, Actor actor) {
		return payload(this.desk.name(input.deputy(), input.until(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	DeputyPayload endDeputy(@Argument EndDeputyInput input, Actor actor) {
		return payload(this.desk.end(input.deputy(), input.idempotencyKey(), actor));
	}

	@SchemaMapping
	Deputy.State state(Deputy deputy) {
		return deputy.stateAt(this.clock.instant());
	}

	@SchemaMapping
	boolean mine(Deputy deputy, Actor actor) {
		return deputy.isOf(actor);
	}

	private static DeputyPayload payload(Outcome<Deputy> outcome) {
		return outcome.fold((deputy) -> new DeputyPayload(deputy, List.of()),
				(errors) -> new DeputyPayload(null, errors));
	}

	record OfferDeputyInput(String idempotencyKey) {
	}

	record NameDeputyInput(String idempotencyKey, String deputy, Instant until) {
	}

	record EndDeputyInput(String idempotencyKey, String deputy) {
	}

	record DeputyPayload(@Nullable Deputy deputy, List<UserError> userErrors) {
	}

}
