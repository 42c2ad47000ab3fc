package ke.njia.advocacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;
import ke.njia.kernel.Role;

/**
 * A meeting with a permanent mission. None is ever changed.
 *
 * @param id opaque
 * @param organization identifier of the organization that went
 * @param mission identifier of the mission
 * @param heldOn day, where it was
 * @param ours who of ours was there, by role
 * @param words what was said and left, told in confidence
 * @param answers what was said to each ask
 * @param recordedBy opaque identifier of who put it down
 * @param recordedAt when
 */
public record MissionMeeting(String id, String organization, String mission, LocalDate heldOn, Set<Role> ours,
		MeetingWords words, List<MeetingAnswer> answers, String recordedBy, Instant recordedAt) implements Related {

	public MissionMeeting {
		ours = Set.copyOf(ours);
		answers = List.copyOf(answers);
	}

	@Override
	public Relation relationTo(Actor actor) {
		return actor.actsFor(this.organization) ? Relation.OWN : Relation.FOREIGN;
	}

}
