package ke.njia.routing.engine;

import java.util.List;

/**
 * An entry that passes every gate and is in no route shown, and what it would cost: put
 * in the place of the step a shown route has for that need.
 *
 * @param need id of the need
 * @param servicesAtLocation id of the entry
 * @param route position of the shown route it comes nearest to, from 0
 * @param worse criteria in which that route would be worse with this entry; empty where
 * all figures are the same, and the order of ids has decided
 * @param better criteria in which it would be better; another route is better still
 */
public record Beaten(String need, String servicesAtLocation, int route, List<Gap> worse, List<Gap> better) {

	public Beaten {
		worse = List.copyOf(worse);
		better = List.copyOf(better);
	}

	/**
	 * The figures of one criterion.
	 *
	 * @param criterion the criterion
	 * @param shown figure of the shown route, in the unit of {@link RouteVector}
	 * @param instead what it would be with this entry
	 */
	public record Gap(Criterion criterion, long shown, long instead) {
	}

}
