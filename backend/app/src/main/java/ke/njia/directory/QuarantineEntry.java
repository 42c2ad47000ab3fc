package ke.njia.directory;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * That a place is left out of every route because its partner stopped answering, or that
 * it is not any more.
 *
 * @param id the ServiceAtLocation
 * @param quarantined whether it is left out
 */
public record QuarantineEntry(String id, boolean quarantined) implements NetworkEntry {

	@Override
	public EntryType type() {
		return EntryType.SERVICE_AT_LOCATION;
	}

	@Override
	public boolean isWhole() {
		return false;
	}

	@Override
	public Map<String, @Nullable Object> fields() {
		return EntryFields.of().with("quarantined", this.quarantined).done();
	}

}
