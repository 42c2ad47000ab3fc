package ke.njia.workflow;

import java.time.Instant;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;

/**
 * A risk as somebody judged it. None is changed; a newer judgement is beside it.
 *
 * @param id opaque identifier
 * @param caseFileId the case
 * @param lead identifier of the organization that holds it
 * @param whom whose risk
 * @param level how great
 * @param reason why, in that person's words
 * @param assessedBy opaque identifier of that person
 * @param assessedAt when
 */
public record CaseRisk(String id, String caseFileId, String lead, RiskTo whom, RiskLevel level, String reason,
		String assessedBy, Instant assessedAt) implements Related {

	@Override
	public Relation relationTo(Actor actor) {
		return actor.actsFor(this.lead) ? Relation.OWN : Relation.FOREIGN;
	}

}
