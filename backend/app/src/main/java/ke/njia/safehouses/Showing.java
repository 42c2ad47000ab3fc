package ke.njia.safehouses;

import java.time.Instant;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;
import org.jspecify.annotations.Nullable;

/**
 * One time that the way to a house was shown, as the house sees it: when, to which
 * organization, for which referral. Who of that organization it was, its duty lead sees.
 *
 * @param house the house
 * @param houseOrganization identifier of the organization that runs it
 * @param organization identifier of the organization it was shown to
 * @param at when
 * @param reference the house's own pseudonym of the case; null once the case is erased
 */
public record Showing(String house, String houseOrganization, String organization, Instant at,
		@Nullable String reference) implements Related {

	/**
	 * What was shown cannot be unseen: to the house it stays, however the case went on.
	 */
	@Override
	public Relation relationTo(Actor actor) {
		return actor.actsFor(this.houseOrganization) ? Relation.ACCEPTED : Relation.FOREIGN;
	}

}
