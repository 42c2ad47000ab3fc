package ke.njia.breaches;

import java.time.Instant;
import java.util.List;

/**
 * What is known of a breach.
 *
 * @param role for whom the organization held the data
 * @param awareAt when the organization became aware: its clocks run from here
 * @param kind what happened
 * @param effects what it did to the data
 * @param riskOfHarm whether there is a real risk of harm to the people concerned
 * @param safeguards whether what was breached can be read
 * @param text what happened, in a few words; no names
 */
public record BreachFacts(BreachRole role, Instant awareAt, BreachKind kind, List<BreachEffect> effects,
		BreachAnswer riskOfHarm, Safeguards safeguards, String text) {

	public BreachFacts {
		effects = effects.stream().distinct().sorted().toList();
	}

}
