package ke.njia.people.graphql;

import java.util.List;
import java.util.Optional;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.Page;
import ke.njia.kernel.UserError;
import ke.njia.people.Defender;
import ke.njia.people.DefenderContact;
import ke.njia.people.DefenderDesk;
import ke.njia.people.DefenderTold;
import ke.njia.people.HrdNetwork;
import ke.njia.people.HrdNetworkDesk;
import ke.njia.people.HrdNetworkTold;
import ke.njia.vocabulary.County;
import ke.njia.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Defenders and their networks, for the organization that keeps them.
 */
@Controller
class DefenderController {

	private final DefenderDesk desk;

	private final HrdNetworkDesk networks;

	private final Vocabulary vocabulary;

	DefenderController(DefenderDesk desk, HrdNetworkDesk networks, Vocabulary vocabulary) {
		this.desk = desk;
		this.networks = networks;
		this.vocabulary = vocabulary;
	}

	@QueryMapping
	Page<Defender> defenders(@Argument int first, @Argument @Nullable String after, Actor actor) {
		return this.desk.page(first, after, actor);
	}

	@QueryMapping
	@Nullable DefenderContact defenderContact(@Argument String id, Actor actor) {
		return this.desk.contact(id, actor).orElse(null);
	}

	@QueryMapping
	List<HrdNetwork> hrdNetworks(Actor actor) {
		return this.networks.list(actor);
	}

	@MutationMapping
	DefenderPayload addDefender(@Argument AddDefenderInput input, Actor actor) {
		return payload(this.desk.add(new DefenderTold(input.name(), input.county(), input.contact()),
				input.idempotencyKey(), actor));
	}

	@MutationMapping
	DefenderPayload changeDefender(@Argument ChangeDefenderInput input, Actor actor) {
		return payload(this.desk.change(input.defender(),
				new DefenderTold(input.name(), input.county(), input.contact()), input.idempotencyKey(), actor));
	}

	@MutationMapping
	RemovedPersonPayload removeDefender(@Argument RemoveDefenderInput input, Actor actor) {
		return RemovedPersonPayload.of(this.desk.remove(input.defender(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	HrdNetworkPayload addHrdNetwork(@Argument AddHrdNetworkInput input, Actor actor) {
		return this.networks.add(new HrdNetworkTold(input.name(), input.county()), input.idempotencyKey(), actor)
			.fold((network) -> new HrdNetworkPayload(network, List.of()),
					(errors) -> new HrdNetworkPayload(null, errors));
	}

	@MutationMapping
	RemovedPersonPayload removeHrdNetwork(@Argument RemoveHrdNetworkInput input, Actor actor) {
		return RemovedPersonPayload.of(this.networks.remove(input.network(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	DefenderPayload setHrdMembership(@Argument SetHrdMembershipInput input, Actor actor) {
		return payload(this.networks.setMembership(input.defender(), input.network(), input.member(),
				input.idempotencyKey(), actor));
	}

	@SchemaMapping
	String name(Defender defender) {
		return defender.told().name();
	}

	@SchemaMapping
	@Nullable County county(Defender defender) {
		return county(defender.told().county());
	}

	@SchemaMapping
	String name(HrdNetwork network) {
		return network.told().name();
	}

	@SchemaMapping
	@Nullable County county(HrdNetwork network) {
		return county(network.told().county());
	}

	private @Nullable County county(@Nullable Integer code) {
		return Optional.ofNullable(code).flatMap(this.vocabulary::findCounty).orElse(null);
	}

	private static DefenderPayload payload(Outcome<Defender> outcome) {
		return outcome.fold((defender) -> new DefenderPayload(defender, List.of()),
				(errors) -> new DefenderPayload(null, errors));
	}

	/** Nothing of it may be printed. */
	record AddDefenderInput(String idempotencyKey, String name, @Nullable Integer county, String contact) {

		@Override
		public String toString() {
			return "defender";
		}

	}

	/** Nothing of it may be printed. */
	record ChangeDefenderInput(String idempotencyKey, String defender, String name, @Nullable Integer county,
			String contact) {

		@Override
		public String toString() {
			return "defender";
		}

	}

	record RemoveDefenderInput(String idempotencyKey, String defender) {
	}

	/** Nothing of it may be printed. */
	record AddHrdNetworkInput(String idempotencyKey, String name, @Nullable Integer county) {

		@Override
		public String toString() {
			return "network";
		}

	}

	record RemoveHrdNetworkInput(String idempotencyKey, String network) {
	}

	record SetHrdMembershipInput(String idempotencyKey, String defender, String network, boolean member) {
	}

	record DefenderPayload(@Nullable Defender defender, List<UserError> userErrors) {
	}

	record HrdNetworkPayload(@Nullable HrdNetwork network, List<UserError> userErrors) {
	}

}
