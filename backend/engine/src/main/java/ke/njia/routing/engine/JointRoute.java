package ke.njia.routing.engine;

import java.util.Arrays;
import java.util.List;

/**
 * One option for every need, and what they come to together.
 *
 * @param options in the order of the needs
 * @param vector the five figures in the order of {@link Criterion}
 */
record JointRoute(List<Option> options, long[] vector) {

	boolean sameFigures(JointRoute other) {
		return Arrays.equals(this.vector, other.vector);
	}

}
