package ke.njia.strength;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What some help hangs on: without this one organization, or this one agreement, nobody
 * is left inside the clock.
 *
 * @param organization identifier of the organization; of the one that hands on, where an
 * agreement is meant
 * @param to identifier of the organization that receives; null where an organization is
 * meant
 * @param cells what would be lost
 */
public record WeakPoint(String organization, @Nullable String to, List<CellCode> cells) {

	public WeakPoint {
		cells = List.copyOf(cells);
	}

}
