package ke.njia.people;

import java.time.Instant;
import java.util.List;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;

/**
 * A human rights defender whom an organization keeps in touch with. For every other
 * organization there is no such person.
 *
 * @param id opaque identifier
 * @param organization identifier of the organization that keeps this
 * @param addedAt when
 * @param networks identifiers of the networks they belong to, ascending
 * @param told what is sealed
 */
public record Defender(String id, String organization, Instant addedAt, List<String> networks,
		DefenderTold told) implements Related {

	public Defender {
		networks = networks.stream().sorted().toList();
	}

	@Override
	public Relation relationTo(Actor actor) {
		return actor.actsFor(this.organization) ? Relation.OWN : Relation.FOREIGN;
	}

}
