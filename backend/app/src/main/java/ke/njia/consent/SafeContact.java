package ke.njia.consent;

import java.time.Instant;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;

/**
 * The rule of a case for reaching the person.
 *
 * @param caseFileId the case
 * @param lead identifier of the organization that holds it
 * @param version how often it was written; whoever changes it names the one they saw
 * @param recordedAt when it was last written
 * @param rule how the person can be reached
 */
public record SafeContact(String caseFileId, String lead, int version, Instant recordedAt,
		ContactRule rule) implements Related {

	@Override
	public Relation relationTo(Actor actor) {
		return actor.actsFor(this.lead) ? Relation.OWN : Relation.FOREIGN;
	}

}
