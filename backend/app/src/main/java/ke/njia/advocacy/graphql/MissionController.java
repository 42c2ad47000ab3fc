package ke.njia.advocacy.graphql;

import java.util.List;

import ke.njia.advocacy.AskUptake;
import ke.njia.advocacy.Mission;
import ke.njia.advocacy.MissionDesk;
import ke.njia.advocacy.MissionEntry;
import ke.njia.advocacy.MissionMeeting;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Permanent missions, and which one a meeting or an uptake is about.
 */
@Controller
class MissionController {

	private final MissionDesk desk;

	MissionController(MissionDesk desk) {
		this.desk = desk;
	}

	@QueryMapping
	List<Mission> missions() {
		return this.desk.list();
	}

	@MutationMapping
	MissionPayload saveMission(@Argument SaveMissionInput input, Actor actor) {
		Outcome<Mission> outcome = this.desk.save(input.mission(), input.revision(), input.entry(),
				input.idempotencyKey(), actor);
		return outcome.fold((mission) -> new MissionPayload(mission, List.of()),
				(errors) -> new MissionPayload(null, errors));
	}

	@BatchMapping(typeName = "AskUptake", field = "mission")
	List<Mission> missionsOfUptakes(List<AskUptake> uptakes) {
		return this.desk.named(uptakes.stream().map(AskUptake::mission).toList());
	}

	@BatchMapping(typeName = "MissionMeeting", field = "mission")
	List<Mission> missionsOfMeetings(List<MissionMeeting> meetings) {
		return this.desk.named(meetings.stream().map(MissionMeeting::mission).toList());
	}

	record MissionPayload(@Nullable Mission mission, List<UserError> userErrors) {
	}

	record SaveMissionInput(String idempotencyKey, @Nullable String mission, int revision, String state, String name,
			String place, String contact, String source, boolean open) {

		MissionEntry entry() {
			return new MissionEntry(this.state, this.name, this.place, this.contact, this.source, this.open);
		}

	}

}
