package ke.njia.breaches;

import java.util.List;

/**
 * What is stored sealed of a breach: everything but its instants. The names of the
 * components are what is stored.
 *
 * @param facts what is known
 * @param remedies what was done about it
 * @param notices who was told when
 */
record SealedBreach(BreachFacts facts, List<BreachRemedy> remedies, List<BreachNotice> notices) {

	static SealedBreach of(BreachIncident incident) {
		return new SealedBreach(incident.facts(), incident.remedies(), incident.notices());
	}

}
