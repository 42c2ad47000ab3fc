package ke.njia.people;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;

/**
 * Who a professional is, as only their own partner's administrator reads it.
 *
 * @param professional what the network may know
 * @param told what it may not
 */
public record ProfessionalDetails(Professional professional, ProfessionalTold told) implements Related {

	@Override
	public Relation relationTo(Actor actor) {
		return actor.actsFor(this.professional.organization()) ? Relation.OWN : Relation.FOREIGN;
	}

}
