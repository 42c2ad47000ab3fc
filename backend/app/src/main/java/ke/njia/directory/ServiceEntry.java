package ke.njia.directory;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a {@link Service}.
 *
 * @param id stable identifier; of an imported row {@link NetworkEntry#idOf}
 * @param organization identifier of who offers it
 * @param name its name, up to 200 characters
 * @param serviceType code of the kind of help
 * @param status HSDS status
 * @param minimumAge youngest age served in years, where there is a limit
 * @param maximumAge oldest age served in years, where there is a limit
 * @param populations codes of those it is for; empty means everyone
 * @param excludes codes of those it turns away
 * @param source where the entry comes from
 * @param retired whether it has left the network
 * @param register the register it was imported from; null for one made here
 * @param registerKey its key there
 */
public record ServiceEntry(String id, String organization, String name, String serviceType, ServiceStatus status,
		@Nullable Integer minimumAge, @Nullable Integer maximumAge, Set<String> populations, Set<String> excludes,
		String source, boolean retired, @Nullable String register,
		@Nullable String registerKey) implements NetworkEntry {

	@Override
	public EntryType type() {
		return EntryType.SERVICE;
	}

	@Override
	public Map<String, @Nullable Object> fields() {
		return EntryFields.of()
			.with("organization", this.organization)
			.with("name", this.name)
			.with("serviceType", this.serviceType)
			.with("status", this.status)
			.with("minimumAge", this.minimumAge)
			.with("maximumAge", this.maximumAge)
			.with("populations", this.populations)
			.with("excludes", this.excludes)
			.with("source", this.source)
			.with("retired", this.retired)
			.with("register", this.register)
			.with("registerKey", this.registerKey)
			.done();
	}

}
