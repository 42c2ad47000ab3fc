package ke.njia.consent;

import java.util.EnumSet;
import java.util.Set;

/**
 * How far a recipient has committed itself; it decides what it is told within consent.
 */
public enum Stage {

	/** Asked, not answered. */
	ASKED(DataItem.BEFORE_ACCEPTANCE),

	/** Has accepted. */
	ACCEPTED(EnumSet.allOf(DataItem.class)),

	/**
	 * Has helped, and its help has ended: once the case is closed it is told nothing
	 * more.
	 */
	HELPED(EnumSet.allOf(DataItem.class));

	private final Set<DataItem> items;

	Stage(Set<DataItem> items) {
		this.items = items;
	}

	Set<DataItem> items() {
		return this.items;
	}

}
