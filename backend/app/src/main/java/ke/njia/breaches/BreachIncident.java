package ke.njia.breaches;

import java.time.Instant;
import java.util.List;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;
import org.jspecify.annotations.Nullable;

/**
 * The record of one breach of personal data: facts, effects, remedy, and what was told
 * when (Data Protection Act 2019, s. 43(8)).
 *
 * @param id opaque identifier
 * @param organization identifier of the organization that recorded it
 * @param recordedAt when it was put on record
 * @param closedAt when everything had been told and done; null while it is open
 * @param facts what is known
 * @param remedies what was done about it
 * @param notices who was told when, in the order it was recorded
 */
public record BreachIncident(String id, String organization, Instant recordedAt, @Nullable Instant closedAt,
		BreachFacts facts, List<BreachRemedy> remedies, List<BreachNotice> notices) implements Related {

	public BreachIncident {
		remedies = remedies.stream().distinct().sorted().toList();
		notices = List.copyOf(notices);
	}

	@Override
	public Relation relationTo(Actor actor) {
		return actor.actsFor(this.organization) ? Relation.OWN : Relation.FOREIGN;
	}

	/** Whom the law wants told, the earliest due first. */
	public List<BreachDuty> duties() {
		return BreachDuty.of(this.facts, this.notices);
	}

}
