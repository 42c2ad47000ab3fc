package ke.njia.safehouses;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import ke.njia.directory.Directory;
import ke.njia.directory.Location;
import ke.njia.directory.NetworkView;
import ke.njia.directory.ServiceAtLocation;
import ke.njia.referrals.Referral;

import org.springframework.stereotype.Component;

/**
 * Which organizations run which confidential places, by the directory.
 */
@Component
class SafeHouses {

	private final Directory directory;

	SafeHouses(Directory directory) {
		this.directory = directory;
	}

	/** The houses of an organization, by identifier. */
	List<SafeHouse> listOf(String organization) {
		NetworkView network = this.directory.current();
		Map<String, List<ServiceAtLocation>> byPlace = network.servicesOf(organization)
			.stream()
			.flatMap((service) -> network.placesOf(service.id()).stream())
			.filter((place) -> place.confidential() && !place.retired() && place.location() != null)
			.collect(Collectors.groupingBy(SafeHouses::placeOf, TreeMap::new, Collectors.toList()));
		return byPlace.entrySet()
			.stream()
			.map((place) -> new SafeHouse(place.getKey(), organization,
					place.getValue().stream().map(ServiceAtLocation::serviceType).toList()))
			.toList();
	}

	/** The house of that identifier, if it is one of the organization's. */
	Optional<SafeHouse> find(String id, String organization) {
		return listOf(organization).stream().filter((house) -> house.id().equals(id)).findFirst();
	}

	/** The house of that identifier, whoever runs it, while it is in the network. */
	Optional<SafeHouse> find(String id) {
		NetworkView network = this.directory.current();
		return network.serviceAtLocations()
			.stream()
			.filter((place) -> place.confidential() && place.location() != null && placeOf(place).equals(id))
			.findFirst()
			.flatMap((place) -> find(id, place.organization().id()));
	}

	/** The houses where what a referral asks for is given by whom it asks. */
	List<SafeHouse> listFor(Referral referral) {
		return listOf(referral.receiver()).stream()
			.filter((house) -> house.serviceTypes().stream().anyMatch(referral.serviceTypes()::contains))
			.toList();
	}

	/** All houses of invented organizations, which say so in their name. */
	List<SafeHouse> listInvented() {
		return this.directory.current()
			.organizations()
			.stream()
			.filter((organization) -> organization.name().endsWith(ExampleWays.MARK) && !organization.retired())
			.flatMap((organization) -> listOf(organization.id()).stream())
			.toList();
	}

	private static String placeOf(ServiceAtLocation place) {
		Location location = Objects.requireNonNull(place.location());
		return location.id();
	}

}
