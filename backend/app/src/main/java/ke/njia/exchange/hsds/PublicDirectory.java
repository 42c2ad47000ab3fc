package ke.njia.exchange.hsds;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ke.njia.directory.EntryReach;
import ke.njia.directory.EntryType;
import ke.njia.directory.Location;
import ke.njia.directory.NetworkView;
import ke.njia.directory.Organization;
import ke.njia.directory.Service;
import ke.njia.directory.ServiceAtLocation;
import ke.njia.directory.ServiceStatus;
import ke.njia.directory.Visibility;

/**
 * What leaves as HSDS: the tier PUBLIC and nothing else, whoever asks. A safe house is
 * left out three times over, by its tier, by its being confidential and by what it is.
 */
public final class PublicDirectory {

	/** What is given where nobody may know. */
	private static final Set<String> HIDDEN_TYPES = Set.of("safe-house", "witness-protection", "relocation",
			"relocation-abroad");

	private static final String HOUSE = "safe-house";

	private final long revision;

	private final List<Organization> organizations;

	private final List<Service> services;

	private final Map<String, List<ServiceAtLocation>> places;

	private final Map<String, List<Service>> servicesByOrganization;

	private final Map<String, Organization> organizationsById;

	private final Map<String, Service> servicesById;

	private final Map<String, ServiceAtLocation> placesById;

	private final Map<String, Location> locationsById;

	private final EntryReach.Told reach;

	private PublicDirectory(NetworkView view, EntryReach.Told reach) {
		this.revision = view.revision();
		this.reach = reach;
		this.organizations = view.organizations().stream().filter(PublicDirectory::isPublic).toList();
		List<ServiceAtLocation> shown = view.serviceAtLocations().stream().filter(PublicDirectory::isPublic).toList();
		this.places = shown.stream().collect(Collectors.groupingBy((place) -> place.service().id()));
		this.services = view.services().stream().filter((service) -> this.places.containsKey(service.id())).toList();
		this.servicesByOrganization = this.services.stream()
			.collect(Collectors.groupingBy((service) -> service.organization().id()));
		this.organizationsById = byId(this.organizations.stream(),
				(each) -> HsdsIds.of(HsdsTable.ORGANIZATIONS.path(), each.id()));
		this.servicesById = byId(this.services.stream(), (each) -> HsdsIds.of(HsdsTable.SERVICES.path(), each.id()));
		this.placesById = byId(shown.stream(), (each) -> HsdsIds.of(HsdsTable.PLACES.path(), each.id()));
		this.locationsById = byId(shown.stream().flatMap((place) -> Stream.ofNullable(place.location())),
				(each) -> HsdsIds.of(HsdsTable.LOCATIONS.path(), each.id()));
	}

	static PublicDirectory of(NetworkView view, EntryReach.Told reach) {
		return new PublicDirectory(view, reach);
	}

	/**
	 * Identifiers that an export of ours gives, so that it is known when it comes back.
	 */
	public static Set<String> identifiers(NetworkView view) {
		PublicDirectory directory = of(view, EntryReach.Told.NOTHING);
		return Stream
			.of(directory.organizationsById, directory.servicesById, directory.placesById, directory.locationsById)
			.flatMap((entries) -> entries.keySet().stream())
			.collect(Collectors.toSet());
	}

	long revision() {
		return this.revision;
	}

	/** How entries are reached, those that are not public too. */
	EntryReach.Told reach() {
		return this.reach;
	}

	/** When the service, or any place of it, was last changed, where that is known. */
	Optional<Instant> modified(Service service) {
		return Stream
			.concat(this.reach.changedAt(EntryType.SERVICE, service.id()).stream(),
					placesOf(service).stream().flatMap((place) -> modified(place).stream()))
			.max(Comparator.naturalOrder());
	}

	/** When the place was last changed, where that is known. */
	Optional<Instant> modified(ServiceAtLocation place) {
		return this.reach.changedAt(EntryType.SERVICE_AT_LOCATION, place.id());
	}

	/** By name. */
	List<Organization> organizations() {
		return this.organizations;
	}

	/** By name; each has a place. */
	List<Service> services() {
		return this.services;
	}

	/** By the identifier of HSDS. */
	List<ServiceAtLocation> places() {
		return sorted(this.placesById);
	}

	/** By the identifier of HSDS. */
	List<Location> locations() {
		return sorted(this.locationsById);
	}

	/** Services of an organization, by name. */
	List<Service> servicesOf(Organization organization) {
		return this.servicesByOrganization.getOrDefault(organization.id(), List.of());
	}

	List<ServiceAtLocation> placesOf(Service service) {
		return this.places.getOrDefault(service.id(), List.of());
	}

	Optional<Organization> findOrganization(String id) {
		return Optional.ofNullable(this.organizationsById.get(id));
	}

	Optional<Service> findService(String id) {
		return Optional.ofNullable(this.servicesById.get(id));
	}

	Optional<ServiceAtLocation> findPlace(String id) {
		return Optional.ofNullable(this.placesById.get(id));
	}

	Optional<Location> findLocation(String id) {
		return Optional.ofNullable(this.locationsById.get(id));
	}

	private static boolean isPublic(Organization organization) {
		return !organization.retired() && organization.visibility() == Visibility.PUBLIC
				&& !organization.kind().equals(HOUSE);
	}

	private static boolean isPublic(ServiceAtLocation place) {
		return isPublic(place.organization()) && !place.retired() && place.visibility() == Visibility.PUBLIC
				&& !place.confidential() && !HIDDEN_TYPES.contains(place.serviceType())
				&& place.service().status() != ServiceStatus.DEFUNCT;
	}

	private static <T> List<T> sorted(Map<String, T> entries) {
		return entries.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList();
	}

	private static <T> Map<String, T> byId(Stream<T> entries, Function<T, String> id) {
		return entries.collect(Collectors.toMap(id, Function.identity(), (first, second) -> first));
	}

}
