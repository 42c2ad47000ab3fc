package ke.njia.strength;

import java.util.List;

/**
 * What stops when one partner stops.
 *
 * @param organization identifier of the partner
 * @param lost where nobody is left inside the clock
 * @param oneLeft where one is left, and more were before
 */
public record StrengthLoss(String organization, List<CellCode> lost, List<CellCode> oneLeft) {

	public StrengthLoss {
		lost = List.copyOf(lost);
		oneLeft = List.copyOf(oneLeft);
	}

}
