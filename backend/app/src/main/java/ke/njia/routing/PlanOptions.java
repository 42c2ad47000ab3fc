package ke.njia.routing;

import java.util.List;

import ke.njia.cases.Need;

/**
 * What a person tries out: a narrower question about the same case.
 *
 * @param needs identifiers of the needs to plan; empty means all
 * @param avoid identifiers of organizations to leave out this once
 */
public record PlanOptions(List<String> needs, List<String> avoid) {

	/** The whole case, everybody considered. */
	public static final PlanOptions ALL = new PlanOptions(List.of(), List.of());

	public PlanOptions {
		needs = List.copyOf(needs);
		avoid = List.copyOf(avoid);
	}

	/** Whether the need is to be planned. */
	boolean includes(Need need) {
		return this.needs.isEmpty() || this.needs.contains(need.id());
	}

}
