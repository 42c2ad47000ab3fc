package ke.njia.directory;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What is said of an {@link Organization}.
 *
 * @param id stable identifier; of an imported row {@link NetworkEntry#idOf}
 * @param name its name, up to 200 characters
 * @param kind what it is, such as {@code ngo}
 * @param country ISO 3166-1 alpha-2 code of its seat
 * @param county county code of its seat, where known and not confidential
 * @param building identifier shared by organizations under one roof
 * @param visibility how far its existence may be known
 * @param source where the entry comes from
 * @param retired whether it has left the network
 * @param register the register it was imported from; null for one made here
 * @param registerKey its key there
 */
public record OrganizationEntry(String id, String name, String kind, String country, @Nullable Integer county,
		@Nullable String building, Visibility visibility, String source, boolean retired, @Nullable String register,
		@Nullable String registerKey) implements NetworkEntry {

	@Override
	public EntryType type() {
		return EntryType.ORGANIZATION;
	}

	@Override
	public Map<String, @Nullable Object> fields() {
		return EntryFields.of()
			.with("name", this.name)
			.with("kind", this.kind)
			.with("country", this.country)
			.with("county", this.county)
			.with("building", this.building)
			.with("visibility", this.visibility)
			.with("source", this.source)
			.with("retired", this.retired)
			.with("register", this.register)
			.with("registerKey", this.registerKey)
			.done();
	}

}
