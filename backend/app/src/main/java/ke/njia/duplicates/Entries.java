package ke.njia.duplicates;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import ke.njia.directory.EntryForwarding;
import ke.njia.directory.Location;
import ke.njia.directory.NetworkView;
import ke.njia.directory.Organization;
import ke.njia.directory.ServiceAtLocation;
import ke.njia.directory.Visibility;

/**
 * The entries of one revision of the network that may be compared: known inside the
 * network, still there, and with nothing confidential about them. A safe house is never
 * one of them, nor is whoever runs one.
 *
 * @param view the network
 * @param now the moment that decides which agreements are in force
 */
record Entries(NetworkView view, Instant now) {

	private static final Set<Visibility> COMPARED = Set.of(Visibility.PUBLIC, Visibility.NETWORK);

	/** Two places no further apart are one, metres: a compound with two gates. */
	private static final long SAME_SPOT = 500;

	/** All that may be compared, by identifier. */
	List<Entry> list() {
		return this.view.organizations()
			.stream()
			.filter(this::isCompared)
			.map(this::entry)
			.sorted(Comparator.comparing(Entry::id))
			.toList();
	}

	Optional<Organization> find(String id) {
		return this.view.findOrganization(id).filter(this::isCompared);
	}

	/** How it is laid beside another. */
	DuplicateEntry shown(Organization organization) {
		List<ServiceAtLocation> places = places(organization).toList();
		return new DuplicateEntry(organization.id(), organization.name(), organization.kind(), organization.county(),
				organization.source(), isPartner(organization.id()),
				places.stream().map(ServiceAtLocation::serviceType).distinct().sorted().toList(),
				places.stream().flatMap((place) -> place.languages().stream()).distinct().sorted().toList(),
				locations(organization)
					.map((place) -> new DuplicateEntry.Place(place.name(), place.county(), place.latitude(),
							place.longitude()))
					.toList(),
				places.stream()
					.map(ServiceAtLocation::assuredAt)
					.filter(Objects::nonNull)
					.max(Comparator.naturalOrder())
					.orElse(null));
	}

	/** Whether an agreement in force begins or ends there. */
	boolean isPartner(String id) {
		return this.view.agreements()
			.stream()
			.anyMatch((agreement) -> (agreement.from().equals(id) || agreement.to().equals(id))
					&& agreement.inForceAt(this.now));
	}

	/** Places of the first where the second offers the same at the same spot. */
	List<EntryForwarding.Twin> twins(String from, String to) {
		List<ServiceAtLocation> kept = places(this.view.organization(to)).toList();
		return places(this.view.organization(from))
			.flatMap((place) -> kept.stream()
				.filter((other) -> areOne(place, other))
				.findFirst()
				.map((other) -> new EntryForwarding.Twin(place.id(), other.id()))
				.stream())
			.toList();
	}

	private boolean isCompared(Organization organization) {
		return !organization.retired() && COMPARED.contains(organization.visibility())
				&& this.view.servicesOf(organization.id())
					.stream()
					.flatMap((service) -> this.view.placesOf(service.id()).stream())
					.allMatch((place) -> !place.confidential() && COMPARED.contains(place.visibility()));
	}

	private Entry entry(Organization organization) {
		Set<Integer> counties = new HashSet<>();
		Optional.ofNullable(organization.county()).ifPresent(counties::add);
		locations(organization).map(Location::county).forEach(counties::add);
		return Entry.of(organization.id(), organization.name(), counties,
				locations(organization).flatMap((place) -> point(place).stream()).distinct().toList());
	}

	private Stream<Location> locations(Organization organization) {
		return places(organization).map(ServiceAtLocation::location).filter(Objects::nonNull).distinct();
	}

	private Stream<ServiceAtLocation> places(Organization organization) {
		return this.view.servicesOf(organization.id())
			.stream()
			.flatMap((service) -> this.view.placesOf(service.id()).stream())
			.filter((place) -> place.active() && !place.confidential())
			.sorted(Comparator.comparing(ServiceAtLocation::id));
	}

	private static boolean areOne(ServiceAtLocation one, ServiceAtLocation other) {
		return one.serviceType().equals(other.serviceType()) && one.mode() == other.mode()
				&& areOne(Optional.ofNullable(one.location()), Optional.ofNullable(other.location()));
	}

	private static boolean areOne(Optional<Location> one, Optional<Location> other) {
		if (one.isEmpty() || other.isEmpty()) {
			return one.isEmpty() && other.isEmpty();
		}
		return point(one.get()).flatMap((here) -> point(other.get()).map((there) -> here.metresTo(there) <= SAME_SPOT))
			.orElse(one.get().id().equals(other.get().id()));
	}

	private static Optional<Entry.Point> point(Location location) {
		Double latitude = location.latitude();
		Double longitude = location.longitude();
		return (latitude == null || longitude == null) ? Optional.empty()
				: Optional.of(new Entry.Point(latitude, longitude));
	}

}
