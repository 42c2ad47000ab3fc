package ke.njia.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The partner network as of one revision. Immutable; lists are in a stable order (by
 * identifier, organizations and services by name first), so the same revision gives the
 * same answer on any replica. Nothing is left out for anybody here: who asks is checked
 * with {@link ServiceAtLocation#shownTo} where lists are shown.
 */
public final class NetworkView {

	private static final Comparator<Organization> BY_NAME = Comparator.comparing(Organization::name)
		.thenComparing(Organization::id);

	private final long revision;

	private final Map<String, Organization> organizations;

	private final Map<String, Service> services;

	private final Map<String, ServiceAtLocation> serviceAtLocations;

	private final List<Organization> organizationList;

	private final List<Service> serviceList;

	private final List<ServiceAtLocation> serviceAtLocationList;

	private final List<Agreement> agreements;

	private final List<Conflict> conflicts;

	private final Map<String, List<Service>> servicesByOrganization;

	private final Map<String, List<ServiceAtLocation>> placesByService;

	private final Map<String, List<ServiceAtLocation>> activeByType;

	private final DirectoryIndex index;

	NetworkView(long revision, Collection<Organization> organizations, Collection<Service> services,
			Collection<ServiceAtLocation> serviceAtLocations, Collection<Agreement> agreements,
			Collection<Conflict> conflicts) {
		this(revision, organizations, services, serviceAtLocations, agreements, conflicts, null);
	}

	private NetworkView(long revision, Collection<Organization> organizations, Collection<Service> services,
			Collection<ServiceAtLocation> serviceAtLocations, Collection<Agreement> agreements,
			Collection<Conflict> conflicts, @Nullable NetworkView before) {
		this.revision = revision;
		this.organizations = byId(organizations, Organization::id);
		this.services = byId(services, Service::id);
		this.serviceAtLocations = byId(serviceAtLocations, ServiceAtLocation::id);
		this.organizationList = sorted(organizations, BY_NAME);
		this.serviceList = sorted(services, Comparator.comparing(Service::name).thenComparing(Service::id));
		this.serviceAtLocationList = sorted(serviceAtLocations, Comparator.comparing(ServiceAtLocation::id));
		this.agreements = sorted(agreements, Agreement.ORDER);
		this.conflicts = sorted(conflicts,
				Comparator.comparing(Conflict::organizationId)
					.thenComparing(Conflict::institution)
					.thenComparing(Conflict::kind));
		this.servicesByOrganization = grouped(this.serviceList, (service) -> service.organization().id());
		this.placesByService = grouped(this.serviceAtLocationList, (place) -> place.service().id());
		this.activeByType = grouped(this.serviceAtLocationList.stream().filter(ServiceAtLocation::active).toList(),
				ServiceAtLocation::serviceType);
		this.index = new DirectoryIndex(this.organizationList, this.serviceList, this.serviceAtLocationList,
				(before != null) ? before.index : null);
	}

	/** The network after a change: what the change does not hold stays as it is here. */
	NetworkView with(NetworkChange change) {
		return new NetworkView(change.revision(),
				NetworkChange.replaced(this.organizationList, change.organizations(), Organization::id),
				NetworkChange.replaced(this.serviceList, change.services(), Service::id),
				NetworkChange.replaced(this.serviceAtLocationList, change.serviceAtLocations(), ServiceAtLocation::id),
				change.agreementsAfter(this.agreements), change.conflictsAfter(this.conflicts), this);
	}

	Map<String, Organization> organizationsById() {
		return this.organizations;
	}

	Map<String, Service> servicesById() {
		return this.services;
	}

	/** Where the directory looks its lists up. */
	DirectoryIndex index() {
		return this.index;
	}

	/** Revision of the network this view shows. */
	public long revision() {
		return this.revision;
	}

	/** All organizations by name, retired ones too. */
	public List<Organization> organizations() {
		return this.organizationList;
	}

	/** All services by name, whatever their status. */
	public List<Service> services() {
		return this.serviceList;
	}

	/** All services at locations by identifier. */
	public List<ServiceAtLocation> serviceAtLocations() {
		return this.serviceAtLocationList;
	}

	/** All agreements, in force or not. */
	public List<Agreement> agreements() {
		return this.agreements;
	}

	/** All ties to institutions. */
	public List<Conflict> conflicts() {
		return this.conflicts;
	}

	public Optional<Organization> findOrganization(String id) {
		return Optional.ofNullable(this.organizations.get(id));
	}

	public Optional<Service> findService(String id) {
		return Optional.ofNullable(this.services.get(id));
	}

	public Optional<ServiceAtLocation> findServiceAtLocation(String id) {
		return Optional.ofNullable(this.serviceAtLocations.get(id));
	}

	public Organization organization(String id) {
		return findOrganization(id).orElseThrow(() -> missing("Organization", id));
	}

	public ServiceAtLocation serviceAtLocation(String id) {
		return findServiceAtLocation(id).orElseThrow(() -> missing("ServiceAtLocation", id));
	}

	/** Services of an organization, by name. */
	public List<Service> servicesOf(String organizationId) {
		return this.servicesByOrganization.getOrDefault(organizationId, List.of());
	}

	/** Where a service is offered, by identifier. */
	public List<ServiceAtLocation> placesOf(String serviceId) {
		return this.placesByService.getOrDefault(serviceId, List.of());
	}

	/** Everything active of that type, wherever it serves: what a Need can be met by. */
	public List<ServiceAtLocation> offering(String serviceType) {
		return this.activeByType.getOrDefault(serviceType, List.of());
	}

	/** Everything active of that type that serves people of that county. */
	public List<ServiceAtLocation> serving(int county, String serviceType) {
		return offering(serviceType).stream().filter((place) -> place.serves(county)).toList();
	}

	private NoSuchElementException missing(String type, String id) {
		return new NoSuchElementException("""
				%s (%s) is not in revision %d of the network.
				Maybe it was added after this view was read.""".formatted(type, id, this.revision));
	}

	private static <T> Map<String, T> byId(Collection<T> values, Function<T, String> id) {
		return values.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity()));
	}

	private static <T> List<T> sorted(Collection<T> values, Comparator<T> order) {
		List<T> list = new ArrayList<>(values);
		list.sort(order);
		return List.copyOf(list);
	}

	private static <T> Map<String, List<T>> grouped(List<T> values, Function<T, String> key) {
		return values.stream().collect(Collectors.groupingBy(key, Collectors.toUnmodifiableList()));
	}

}
