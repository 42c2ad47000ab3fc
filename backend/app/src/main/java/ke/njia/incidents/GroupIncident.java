package ke.njia.incidents;

import java.time.Instant;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;

/**
 * One event that many people are in.
 *
 * @param id opaque identifier
 * @param organization identifier of the organization that holds it and all its cases
 * @param openedAt when it was opened
 * @param size how many people are in it
 * @param told what is so for everybody
 */
public record GroupIncident(String id, String organization, Instant openedAt, int size,
		NewIncident told) implements Related {

	@Override
	public Relation relationTo(Actor actor) {
		return actor.actsFor(this.organization) ? Relation.OWN : Relation.FOREIGN;
	}

}
