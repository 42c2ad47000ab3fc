package ke.njia.routing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ke.njia.directory.Location;
import ke.njia.directory.NetworkView;
import ke.njia.directory.Visibility;
import ke.njia.routing.engine.Agreement;
import ke.njia.routing.engine.Capacity;
import ke.njia.routing.engine.Conflict;
import ke.njia.routing.engine.Coordinates;
import ke.njia.routing.engine.Mode;
import ke.njia.routing.engine.Network;
import ke.njia.routing.engine.Organization;
import ke.njia.routing.engine.ServiceAtLocation;
import org.jspecify.annotations.Nullable;

/**
 * The directory in the words of the engine, at the engine's own door.
 */
final class EngineNetwork {

	private EngineNetwork() {
	}

	/**
	 * The network as of a moment: the age of a check is counted in whole days from it,
	 * and what was told of free places too long ago is not known. What is sealed may be
	 * known to nobody who asks for a route: no place of it is offered, no agreement with
	 * it is walked. Whom only a register told of, and nobody has made an agreement with,
	 * is left out altogether: bringing a register in changes no plan, neither whom it
	 * sends a person to nor whom it says it left out.
	 */
	static Network of(NetworkView view, Instant now) {
		Set<String> agreed = view.agreements()
			.stream()
			.flatMap((agreement) -> Stream.of(agreement.from(), agreement.to()))
			.collect(Collectors.toSet());
		return new Network(organizations(view), agreements(view), view.serviceAtLocations()
			.stream()
			.filter(ke.njia.directory.ServiceAtLocation::active)
			.filter((place) -> place.visibility() != Visibility.SEALED)
			.filter((place) -> !place.organization().fromRegister() || agreed.contains(place.organization().id()))
			.map((place) -> serviceAtLocation(place, now))
			.toList());
	}

	private static List<Organization> organizations(NetworkView view) {
		var ties = view.conflicts()
			.stream()
			.collect(Collectors.groupingBy(ke.njia.directory.Conflict::organizationId, Collectors
				.mapping((tie) -> new Conflict(tie.institution(), tie.kind().name()), Collectors.toList())));
		return view.organizations()
			.stream()
			.filter((organization) -> !organization.retired())
			.map((organization) -> new Organization(organization.id(), organization.country(), organization.building(),
					ties.getOrDefault(organization.id(), List.of())))
			.toList();
	}

	/** Money may flow without a case ever being handed on: funding carries nobody. */
	private static List<Agreement> agreements(NetworkView view) {
		return view.agreements()
			.stream()
			.filter((agreement) -> agreement.kind() != ke.njia.directory.Agreement.Kind.FUNDING)
			.filter((agreement) -> isThere(view, agreement.from()) && isThere(view, agreement.to()))
			.map((agreement) -> new Agreement(agreement.from(), agreement.to(), agreement.trust(),
					agreement.validFrom(), agreement.validTo(), agreement.handoffMinutes(), agreement.acceptPermille()))
			.toList();
	}

	private static boolean isThere(NetworkView view, String organizationId) {
		return view.findOrganization(organizationId)
			.filter((organization) -> !organization.retired() && organization.visibility() != Visibility.SEALED)
			.isPresent();
	}

	private static ServiceAtLocation serviceAtLocation(ke.njia.directory.ServiceAtLocation place, Instant now) {
		var service = place.service();
		return new ServiceAtLocation(place.id(), service.organization().id(), service.serviceType(),
				Mode.valueOf(place.mode().name()), placeKey(place), coordinates(place), place.answerMinutes(),
				place.acceptPermille(), capacity(place.capacity().at(now)), place.openingTimes()::nextOpen,
				place.coverage().isEmpty() ? null : codes(place.coverage()), Set.copyOf(place.languages()),
				place.workerGenders(), place.accessible(), service.minimumAge(), service.maximumAge(),
				service.populations().isEmpty() ? null : service.populations(), service.excludes(),
				(place.assuredAt() != null) ? (int) ChronoUnit.DAYS.between(place.assuredAt(), now) : null,
				place.quarantined());
	}

	private static @Nullable String placeKey(ke.njia.directory.ServiceAtLocation place) {
		Location location = place.location();
		return (location != null) ? location.id() : null;
	}

	/**
	 * A confidential place has none, so that travel to it says nothing about where it is.
	 */
	private static @Nullable Coordinates coordinates(ke.njia.directory.ServiceAtLocation place) {
		Location location = place.location();
		if (place.confidential() || location == null) {
			return null;
		}
		Double latitude = location.latitude();
		Double longitude = location.longitude();
		return (latitude == null || longitude == null) ? null : new Coordinates(latitude, longitude);
	}

	private static Capacity capacity(ke.njia.directory.Capacity capacity) {
		return new Capacity(Capacity.Status.valueOf(capacity.status().name()), capacity.available());
	}

	private static Set<String> codes(Set<Integer> counties) {
		return counties.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
	}

}
