package ke.njia.directory;

import java.util.Collection;
import java.util.List;

/**
 * Networks for tests of other modules.
 */
public final class Views {

	private Views() {
	}

	public static NetworkView of(Collection<Organization> organizations, Collection<Service> services,
			Collection<ServiceAtLocation> places) {
		return new NetworkView(1, organizations, services, places, List.of(), List.of());
	}

	public static NetworkView of(Collection<Organization> organizations, Collection<Service> services,
			Collection<ServiceAtLocation> places, Collection<Agreement> agreements) {
		return new NetworkView(1, organizations, services, places, agreements, List.of());
	}

	/** Free places nobody has told of. */
	public static Capacity unknown() {
		return Capacity.UNKNOWN;
	}

}
