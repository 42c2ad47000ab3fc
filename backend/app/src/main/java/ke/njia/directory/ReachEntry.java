package ke.njia.directory;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * All ways to reach an entry together: what is not in the list is gone. What is
 * confidential, or leads to it, takes none: it is refused, not trimmed.
 *
 * @param type ORGANIZATION, SERVICE, LOCATION or SERVICE_AT_LOCATION
 * @param id identifier of that entry
 * @param points at most {@value #MOST}
 */
public record ReachEntry(EntryType type, String id, List<ContactPoint> points) implements NetworkEntry {

	/** The field that it is in every kind of entry. */
	static final String FIELD = "contacts";

	/** Ways to reach one entry. */
	public static final int MOST = 20;

	public ReachEntry {
		points = List.copyOf(points);
	}

	@Override
	public boolean isWhole() {
		return false;
	}

	@Override
	public Map<String, @Nullable Object> fields() {
		return EntryFields.of().with(FIELD, this.points.stream().map(ContactPoint::line).toList()).done();
	}

}
