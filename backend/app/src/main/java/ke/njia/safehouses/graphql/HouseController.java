package ke.njia.safehouses.graphql;

import java.time.Instant;
import java.util.List;

import ke.njia.directory.Directory;
import ke.njia.directory.Organization;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import ke.njia.safehouses.SafeHouse;
import ke.njia.safehouses.Showing;
import ke.njia.safehouses.Way;
import ke.njia.safehouses.WayDesk;
import ke.njia.vocabulary.ServiceType;
import ke.njia.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * The house's own side: its way, and who was shown it.
 */
@Controller
class HouseController {

	private final WayDesk desk;

	private final Directory directory;

	private final Vocabulary vocabulary;

	HouseController(WayDesk desk, Directory directory, Vocabulary vocabulary) {
		this.desk = desk;
		this.directory = directory;
		this.vocabulary = vocabulary;
	}

	@QueryMapping
	List<SafeHouse> safeHouses(Actor actor) {
		return this.desk.houses(actor);
	}

	@QueryMapping
	List<Showing> wayShowings(Actor actor) {
		return this.desk.showings(actor);
	}

	@MutationMapping
	WayToHousePayload setWayToHouse(@Argument SetWayToHouseInput input, Actor actor) {
		return payload(this.desk.write(input.house(), input.way(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	WayToHousePayload removeWayToHouse(@Argument RemoveWayToHouseInput input, Actor actor) {
		return payload(this.desk.remove(input.house(), input.idempotencyKey(), actor));
	}

	@SchemaMapping
	List<ServiceType> serviceTypes(SafeHouse house) {
		return house.serviceTypes().stream().map(this.vocabulary::serviceType).toList();
	}

	@SchemaMapping
	@Nullable Instant wayWrittenAt(SafeHouse house) {
		return this.desk.writtenAt(house).orElse(null);
	}

	@SchemaMapping(typeName = "WayShowing")
	Organization organization(Showing showing) {
		return this.directory.snapshot().organization(showing.organization());
	}

	private static WayToHousePayload payload(Outcome<SafeHouse> outcome) {
		return outcome.fold((house) -> new WayToHousePayload(house, List.of()),
				(errors) -> new WayToHousePayload(null, errors));
	}

	/** Nothing of it may be printed. */
	record SetWayToHouseInput(String idempotencyKey, String house, String address, String directions, String askFor,
			String phone) {

		Way way() {
			return new Way(this.address, this.directions, this.askFor, this.phone);
		}

		@Override
		public String toString() {
			return "way";
		}

	}

	record RemoveWayToHouseInput(String idempotencyKey, String house) {
	}

	record WayToHousePayload(@Nullable SafeHouse house, List<UserError> userErrors) {
	}

}
