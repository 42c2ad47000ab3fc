package ke.njia.bodies;

import java.time.Instant;
import java.util.List;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What was stated for bodies in a case. It is never changed; what is stated next stands
 * beside it, and the newest counts.
 *
 * @param id opaque identifier
 * @param caseFileId the case
 * @param lead identifier of the organization that holds it
 * @param facts what was stated
 * @param statedBy opaque identifier of who stated it
 * @param statedAt when
 */
public record CaseAppealFacts(String id, String caseFileId, String lead, AppealFacts facts, String statedBy,
		Instant statedAt) implements Related {

	@Override
	public Relation relationTo(Actor actor) {
		return actor.actsFor(this.lead) ? Relation.OWN : Relation.FOREIGN;
	}

	/** How far the courts were gone to. */
	public @Nullable DomesticRemedies remedies() {
		return this.facts.remedies();
	}

	/** Whether the authorities were told. */
	public @Nullable NationalReport nationalReport() {
		return this.facts.nationalReport();
	}

	/** Why telling them is not safe, in words. */
	public String unsafeReason() {
		return this.facts.unsafeReason();
	}

	/** Who else deals with the same matter. */
	public @Nullable List<String> elsewhere() {
		return this.facts.elsewhere();
	}

	/** Groups the person belongs to. */
	public @Nullable List<PersonGroup> groups() {
		return this.facts.groups();
	}

	/** Bodies of which the person or their organization is a member. */
	public List<String> memberships() {
		return this.facts.memberships();
	}

	/** Bodies at which a member introduces the case. */
	public List<String> sponsors() {
		return this.facts.sponsors();
	}

}
