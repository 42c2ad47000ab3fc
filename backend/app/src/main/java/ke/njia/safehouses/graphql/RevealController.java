package ke.njia.safehouses.graphql;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import ke.njia.referrals.Referral;
import ke.njia.safehouses.Reveal;
import ke.njia.safehouses.RevealDesk;
import ke.njia.safehouses.RevealRegister;
import ke.njia.safehouses.SafeHouse;
import ke.njia.safehouses.Way;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Asking for the way to a house, deciding, and being shown it.
 */
@Controller
class RevealController {

	private final RevealDesk desk;

	private final RevealRegister register;

	private final Clock clock;

	RevealController(RevealDesk desk, RevealRegister register, Clock clock) {
		this.desk = desk;
		this.register = register;
		this.clock = clock;
	}

	@QueryMapping
	List<Reveal> reveals(@Argument boolean waiting, Actor actor) {
		return waiting ? this.register.waiting(actor) : this.register.list(actor);
	}

	@SchemaMapping
	List<SafeHouse> houses(Referral referral, Actor actor) {
		return this.register.houses(referral, actor);
	}

	@SchemaMapping
	List<Reveal> reveals(Referral referral, Actor actor) {
		return this.register.listFor(referral, actor);
	}

	@MutationMapping
	RevealPayload requestReveal(@Argument RequestRevealInput input, Actor actor) {
		return payload(this.desk.request(input.referral(), input.house(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	RevealPayload approveReveal(@Argument RevealInput input, Actor actor) {
		return payload(this.desk.approve(input.reveal(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	RevealPayload refuseReveal(@Argument RevealInput input, Actor actor) {
		return payload(this.desk.refuse(input.reveal(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	RevealAddressPayload revealAddress(@Argument RevealInput input, Actor actor) {
		return this.desk.show(input.reveal(), input.idempotencyKey(), actor)
			.fold((shown) -> new RevealAddressPayload(shown.way(), List.of()),
					(errors) -> new RevealAddressPayload(null, errors));
	}

	@SchemaMapping
	Reveal.State state(Reveal reveal) {
		return reveal.stateAt(this.clock.instant());
	}

	@SchemaMapping
	boolean mine(Reveal reveal, Actor actor) {
		return reveal.isOf(actor);
	}

	@SchemaMapping
	@Nullable Instant decidedAt(Reveal reveal) {
		return (reveal.decision() != null) ? reveal.decision().at() : null;
	}

	private static RevealPayload payload(Outcome<Reveal> outcome) {
		return outcome.fold((reveal) -> new RevealPayload(reveal, List.of()),
				(errors) -> new RevealPayload(null, errors));
	}

	record RequestRevealInput(String idempotencyKey, String referral, String house) {
	}

	record RevealInput(String idempotencyKey, String reveal) {
	}

	record RevealPayload(@Nullable Reveal reveal, List<UserError> userErrors) {
	}

	record RevealAddressPayload(@Nullable Way way, List<UserError> userErrors) {
	}

}
