package ke.njia.incidents;

import java.util.List;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;
import ke.njia.referrals.Referral;

/**
 * Somebody of an incident.
 *
 * @param caseFileId identifier of the case
 * @param organization identifier of the organization that holds it
 * @param reference the case's short code
 * @param name as told
 * @param station position of the station in the incident's list
 * @param alike how many others of this incident have the same name
 * @param agreed whether a consent is in force by which partners can be asked
 * @param referrals who is being asked to help, or helps
 */
public record GroupPerson(String caseFileId, String organization, String reference, String name, int station, int alike,
		boolean agreed, List<Referral> referrals) implements Related {

	public GroupPerson {
		referrals = List.copyOf(referrals);
	}

	@Override
	public Relation relationTo(Actor actor) {
		return actor.actsFor(this.organization) ? Relation.OWN : Relation.FOREIGN;
	}

	/** Nothing of it may be printed. */
	@Override
	public String toString() {
		return "person";
	}

}
