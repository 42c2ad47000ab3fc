package ke.njia.consent;

import java.time.Instant;
import java.util.List;

/**
 * What one recipient has been shown of a case up to now. It cannot be untold: taking a
 * consent back only stops more.
 *
 * @param recipientId to whom
 * @param items what it was shown
 * @param firstAt when it first looked
 * @param lastAt when it last looked
 * @param covered whether consent in force would still cover telling it
 */
public record Telling(String recipientId, List<DataItem> items, Instant firstAt, Instant lastAt, boolean covered) {

	public Telling {
		items = items.stream().distinct().sorted().toList();
	}

}
