package ke.njia.directory;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Free places of a place, as somebody told them. To tell the same again makes it fresh.
 *
 * @param id the ServiceAtLocation
 * @param status what is known
 * @param available places free, when counted
 * @param asOf when it was told
 * @param source where it comes from
 */
public record CapacityEntry(String id, CapacityStatus status, @Nullable Integer available, Instant asOf,
		String source) implements NetworkEntry {

	@Override
	public EntryType type() {
		return EntryType.CAPACITY;
	}

	@Override
	public boolean isWhole() {
		return false;
	}

	@Override
	public Map<String, @Nullable Object> fields() {
		return EntryFields.of()
			.with("status", this.status)
			.with("available", this.available)
			.with("asOf", this.asOf)
			.with("source", this.source)
			.done();
	}

}
