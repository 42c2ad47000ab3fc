package ke.njia.directory;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * That somebody checked a place.
 *
 * @param id the ServiceAtLocation
 * @param assuredAt when (HSDS assured_date)
 * @param by opaque identifier of the person who checked; null when a register did
 * @param organization identifier of the organization the person acted for
 * @param means how it was checked
 * @param until when the check stops being good
 */
public record AssuranceEntry(String id, Instant assuredAt, @Nullable String by, @Nullable String organization,
		AssuranceMeans means, Instant until) implements NetworkEntry {

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
		return EntryFields.of()
			.with("assuredAt", this.assuredAt)
			.with("assuredBy", this.by)
			.with("assuredFor", this.organization)
			.with("assuredHow", this.means)
			.with("assuredUntil", this.until)
			.done();
	}

}
