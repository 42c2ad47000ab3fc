package ke.njia.workflow;

import java.time.Duration;
import java.time.Instant;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;
import org.jspecify.annotations.Nullable;

/**
 * That a rule brought a case to the duty leads' attention: once for each cause.
 *
 * @param id opaque identifier
 * @param caseFileId the case
 * @param reference what the people who hold the case call it
 * @param lead identifier of the organization that holds it
 * @param rule code of the rule that fired first
 * @param raisedAt when
 * @param acknowledgedAt when a duty lead or deputy said that they have seen it; null
 * until then
 */
public record Escalation(String id, String caseFileId, String reference, String lead, String rule, Instant raisedAt,
		@Nullable Instant acknowledgedAt) implements Related {

	/** How often duty leads are told again of what nobody has seen. Ours. */
	static final Duration AGAIN = Duration.ofHours(1);

	@Override
	public Relation relationTo(Actor actor) {
		return actor.actsFor(this.lead) ? Relation.OWN : Relation.FOREIGN;
	}

}
