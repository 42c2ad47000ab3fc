package ke.njia.strength;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import ke.njia.cases.ServiceClock;

/**
 * One county and one kind of help: who offers it there.
 *
 * @param county code of the county
 * @param clock how soon the help must begin
 * @param sensitive whether each agreement on the way needs trust 2
 * @param offers places that serve the county
 */
record Cell(int county, ServiceClock clock, boolean sensitive, List<Offer> offers) {

	/** Each organization with the best of its places, by number. */
	Map<Integer, Answer> answers(Reach reach) {
		Map<Integer, Answer> best = new TreeMap<>();
		for (Offer offer : this.offers) {
			Answer answer = offer.within(this.clock.within(), reach.minutes(offer.organization()));
			best.merge(offer.organization(), answer, (one, other) -> (one.compareTo(other) <= 0) ? one : other);
		}
		return best;
	}

	/** Organizations inside the clock at any hour, while something may be gone. */
	Set<Integer> inside(Reach reach, int without) {
		Set<Integer> inside = new TreeSet<>();
		for (Offer offer : this.offers) {
			if (offer.organization() != without
					&& offer.within(this.clock.within(), reach.minutes(offer.organization())).isInside()) {
				inside.add(offer.organization());
			}
		}
		return inside;
	}

}
