package ke.njia.bodies;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import ke.njia.kernel.Fact;
import org.jspecify.annotations.Nullable;

/**
 * One rule of one body.
 *
 * @param kind what it asks
 * @param values codes, as the kind says
 * @param groups groups, as the kind says
 * @param months after the event; 0 for what is no time
 * @param zone whose calendar counts the months
 * @param instead identifier of the body to turn to when this one cannot be asked
 * @param source who says so
 */
record BodyRule(RuleKind kind, Set<String> values, Set<PersonGroup> groups, int months, ZoneId zone,
		@Nullable String instead, String source) {

	/** For whether the body can be asked. */
	Finding speaksFor(BodyReasonCode code, Fact... facts) {
		return new Finding(Finding.Weight.FOR, new BodyReason(code, List.of(facts), this.source));
	}

	/** It can be asked if. */
	Finding depends(BodyReasonCode code, Fact... facts) {
		return new Finding(Finding.Weight.CONDITION, new BodyReason(code, List.of(facts), this.source));
	}

	/** It cannot be asked; the facts name whom to ask instead, where a rule says so. */
	Finding refuses(BodyReasonCode code, Fact... facts) {
		List<Fact> all = new ArrayList<>(List.of(facts));
		if (this.instead != null) {
			all.add(Fact.of("instead", this.instead));
		}
		return new Finding(Finding.Weight.AGAINST, new BodyReason(code, all, this.source));
	}

}
