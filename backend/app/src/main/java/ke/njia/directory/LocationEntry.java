package ke.njia.directory;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a {@link Location}. One that a confidential service is given at takes
 * no address and no coordinates: it is refused, not trimmed.
 *
 * @param id stable identifier; of an imported row {@link NetworkEntry#idOf}
 * @param name its name, up to 200 characters
 * @param county county code
 * @param address its public address
 * @param latitude WGS 84 degrees, with a longitude or not at all
 * @param longitude WGS 84 degrees
 * @param source where the entry comes from
 * @param retired whether it has left the network
 * @param register the register it was imported from; null for one made here
 * @param registerKey its key there
 */
public record LocationEntry(String id, String name, int county, PostalAddress address, @Nullable Double latitude,
		@Nullable Double longitude, String source, boolean retired, @Nullable String register,
		@Nullable String registerKey) implements NetworkEntry {

	@Override
	public EntryType type() {
		return EntryType.LOCATION;
	}

	@Override
	public Map<String, @Nullable Object> fields() {
		return EntryFields.of()
			.with("name", this.name)
			.with("county", this.county)
			.with("address", this.address.line())
			.with("city", this.address.city())
			.with("postalCode", this.address.postalCode())
			.with("latitude", this.latitude)
			.with("longitude", this.longitude)
			.with("source", this.source)
			.with("retired", this.retired)
			.with("register", this.register)
			.with("registerKey", this.registerKey)
			.done();
	}

}
