package ke.njia.bodies;

import java.util.Set;

/**
 * Which bodies of the catalogue are looked for. Of each list one must fit; an empty one
 * asks nothing.
 *
 * @param kinds kinds of body
 * @param offers what it can do
 * @param entries who may knock at its door
 * @param here true: only those that work in Kenya
 */
public record BodyFilter(Set<BodyKind> kinds, Set<BodyOffer> offers, Set<BodyEntry> entries, boolean here) {

	public BodyFilter {
		kinds = Set.copyOf(kinds);
		offers = Set.copyOf(offers);
		entries = Set.copyOf(entries);
	}

	boolean lets(Body body) {
		return (this.kinds.isEmpty() || this.kinds.contains(body.kind()))
				&& (this.offers.isEmpty() || body.offers().stream().anyMatch(this.offers::contains))
				&& (this.entries.isEmpty() || this.entries.contains(body.entry()))
				&& (!this.here || body.regions().stream().anyMatch(Situation.REGIONS::contains));
	}

}
