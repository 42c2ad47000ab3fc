package ke.njia.routing.engine;

import java.util.List;

/**
 * A need nobody can meet as things are.
 *
 * @param need id of the need
 * @param relaxations the smallest sets of codes that would have to fall for one entry to
 * be open, smaller sets first; safety is never among them. Empty when nothing can help
 */
public record InfeasibleNeed(String need, List<List<RefusalCode>> relaxations) {

	public InfeasibleNeed {
		relaxations = relaxations.stream().map(List::copyOf).toList();
	}

}
