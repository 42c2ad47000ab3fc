package ke.njia.people;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;

/**
 * How a defender can be reached: asked for by itself, each look on record.
 *
 * @param defender the defender
 */
public record DefenderContact(Defender defender) implements Related {

	/** How to reach them without danger. */
	public String contact() {
		return this.defender.told().contact();
	}

	@Override
	public Relation relationTo(Actor actor) {
		return this.defender.relationTo(actor);
	}

}
