package ke.njia.routing.engine;

import java.util.List;
import java.util.Set;

/**
 * One step for every need: a route no other route beats.
 *
 * @param labels what it is shown for, in the order of {@link RouteLabel}
 * @param vector its five figures
 * @param steps one for each need, in the order of the request
 */
public record Route(List<RouteLabel> labels, RouteVector vector, List<RouteStep> steps) {

	public Route {
		labels = List.copyOf(labels);
		steps = List.copyOf(steps);
	}

	/**
	 * {@return whether it is shown for this}
	 */
	public boolean is(RouteLabel label) {
		return Set.copyOf(this.labels).contains(label);
	}

}
