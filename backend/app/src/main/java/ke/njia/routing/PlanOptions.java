package ke.njia.routing;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import ke.njia.cases.Need;

/**
 * What a person tries out: a narrower question about the same case.
 *
 * @param needs identifiers of the needs to plan; empty means all
 * @param avoid identifiers of organizations to leave out this once
 * @param only by identifier of a need, the one ServiceAtLocation a person wants it met by
 */
public record PlanOptions(List<String> needs, List<String> avoid, Map<String, String> only) {

	/** The whole case, everybody considered. */
	public static final PlanOptions ALL = new PlanOptions(List.of(), List.of());

	public PlanOptions {
		needs = List.copyOf(needs);
		avoid = List.copyOf(avoid);
		only = Collections.unmodifiableMap(new TreeMap<>(only));
	}

	/** Certain needs, without certain organizations. */
	public PlanOptions(List<String> needs, List<String> avoid) {
		this(needs, avoid, Map.of());
	}

	/** One need, everybody considered. */
	static PlanOptions of(Need need) {
		return new PlanOptions(List.of(need.id()), List.of());
	}

	/**
	 * The same question, without entries a person named: what the portal itself proposes.
	 */
	PlanOptions withoutOwn() {
		return new PlanOptions(this.needs, this.avoid);
	}

	/** The same question, with nobody left out. */
	PlanOptions withNobodyLeftOut() {
		return new PlanOptions(this.needs, List.of(), this.only);
	}

	/** Whether the need is to be planned. */
	boolean includes(Need need) {
		return this.needs.isEmpty() || this.needs.contains(need.id());
	}

}
