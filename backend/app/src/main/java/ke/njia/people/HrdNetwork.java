package ke.njia.people;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;

/**
 * A network of human rights defenders, as the organization that keeps it knows it.
 *
 * @param id opaque identifier
 * @param organization identifier of that organization
 * @param members how many defenders of that organization belong to it
 * @param told what is sealed
 */
public record HrdNetwork(String id, String organization, int members, HrdNetworkTold told) implements Related {

	@Override
	public Relation relationTo(Actor actor) {
		return actor.actsFor(this.organization) ? Relation.OWN : Relation.FOREIGN;
	}

}
