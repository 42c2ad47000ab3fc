package ke.njia.directory;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Something an organization offers (HSDS service).
 *
 * @param id stable identifier
 * @param name its name
 * @param serviceType code of the kind of help
 * @param organization who offers it
 * @param status HSDS status
 * @param minimumAge youngest age served in years, where there is a limit
 * @param maximumAge oldest age served in years, where there is a limit
 * @param populations codes of those it is for; empty means everyone
 * @param excludes codes of those it turns away
 */
public record Service(String id, String name, String serviceType, Organization organization, ServiceStatus status,
		@Nullable Integer minimumAge, @Nullable Integer maximumAge, Set<String> populations, Set<String> excludes) {

	public Service {
		populations = Set.copyOf(populations);
		excludes = Set.copyOf(excludes);
	}

}
