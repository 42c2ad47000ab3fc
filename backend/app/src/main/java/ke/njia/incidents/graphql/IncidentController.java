package ke.njia.incidents.graphql;

import java.time.Instant;
import java.util.List;

import ke.njia.incidents.GroupIncident;
import ke.njia.incidents.GroupPerson;
import ke.njia.incidents.IncidentDesk;
import ke.njia.incidents.NewPerson;
import ke.njia.incidents.PersonDesk;
import ke.njia.incidents.Station;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.Page;
import ke.njia.kernel.UserError;
import ke.njia.vocabulary.County;
import ke.njia.vocabulary.ServiceType;
import ke.njia.vocabulary.ViolationType;
import ke.njia.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class IncidentController {

	private final IncidentDesk desk;

	private final PersonDesk people;

	private final Vocabulary vocabulary;

	IncidentController(IncidentDesk desk, PersonDesk people, Vocabulary vocabulary) {
		this.desk = desk;
		this.people = people;
		this.vocabulary = vocabulary;
	}

	@QueryMapping
	List<GroupIncident> groupIncidents(Actor actor) {
		return this.desk.list(actor);
	}

	@QueryMapping
	@Nullable GroupIncident groupIncident(@Argument String id, Actor actor) {
		return this.desk.read(id, actor).orElse(null);
	}

	@MutationMapping
	GroupIncidentPayload openGroupIncident(@Argument OpenGroupIncidentInput input, Actor actor) {
		return payload(this.desk.open(input.told(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	GroupIncidentPayload addGroupPersons(@Argument AddGroupPersonsInput input, Actor actor) {
		return payload(this.desk.add(input.incident(), input.rows().stream().map(GroupPersonInput::person).toList(),
				input.idempotencyKey(), actor));
	}

	@SchemaMapping
	String label(GroupIncident incident) {
		return incident.told().label();
	}

	@SchemaMapping
	ViolationType violationType(GroupIncident incident) {
		return this.vocabulary.violationType(incident.told().violationType());
	}

	@SchemaMapping
	Instant arrestedEarliest(GroupIncident incident) {
		return incident.told().arrestedEarliest();
	}

	@SchemaMapping
	Instant arrestedLatest(GroupIncident incident) {
		return incident.told().arrestedLatest();
	}

	@SchemaMapping
	List<Station> stations(GroupIncident incident) {
		return incident.told().stations();
	}

	@SchemaMapping(typeName = "GroupStation")
	County county(Station station) {
		return this.vocabulary.county(station.county());
	}

	@SchemaMapping
	List<ServiceType> needs(GroupIncident incident) {
		return incident.told().needs().stream().map(this.vocabulary::serviceType).toList();
	}

	@SchemaMapping
	int alikeElsewhere(GroupIncident incident) {
		return this.people.alikeElsewhere(incident);
	}

	@SchemaMapping
	Page<GroupPerson> persons(GroupIncident incident, @Argument int first, @Argument @Nullable String after,
			Actor actor) {
		return this.people.list(incident, first, after, actor);
	}

	private static GroupIncidentPayload payload(Outcome<GroupIncident> outcome) {
		return outcome.fold((incident) -> new GroupIncidentPayload(incident, List.of()),
				(errors) -> new GroupIncidentPayload(null, errors));
	}

	record AddGroupPersonsInput(String idempotencyKey, String incident, List<GroupPersonInput> rows) {
	}

	/** Nothing of it may be printed. */
	record GroupPersonInput(String name, int station, @Nullable Integer age, @Nullable List<String> needs,
			@Nullable String agreedIn) {

		NewPerson person() {
			return new NewPerson(this.name, this.station, this.age, (this.needs != null) ? this.needs : List.of(),
					this.agreedIn);
		}

		@Override
		public String toString() {
			return "person";
		}

	}

	record GroupIncidentPayload(@Nullable GroupIncident incident, List<UserError> userErrors) {
	}

}
