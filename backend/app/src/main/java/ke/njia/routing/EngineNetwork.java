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
 * The directory in the words of the engine, at the engine's own door. Whatever life says
 * of the network changes the figures here, never how the engine counts them:
 * {@link LifeInputs} has it.
 */
final class EngineNetwork {

	/** The longest the engine takes: a year. */
	private static final int MOST_MINUTES = 366 * 24 * 60;

	private static final Capacity FULL = new Capacity(Capacity.Status.NO_CAPACITY, 0);

	private final NetworkView view;

	private final Instant now;

	private final LifeInputs life;

	private EngineNetwork(NetworkView view, Instant now, LifeInputs life) {
		this.view = view;
		this.now = now;
		this.life = life;
	}

	/** The network as of a moment, with nothing known but the directory. */
	static Network of(NetworkView view, Instant now) {
		return of(view, now, LifeInputs.NONE);
	}

	/**
	 * The network as of a moment: the age of a check is counted in whole days from it,
	 * and what was told of free places too long ago is not known. What is sealed may be
	 * known to nobody who asks for a route: no place of it is offered, no agreement with
	 * it is walked. Whom only a register told of, and nobody has made an agreement with,
	 * is left out altogether: bringing a register in changes no plan, neither whom it
	 * sends a person to nor whom it says it left out.
	 */
	static Network of(NetworkView view, Instant now, LifeInputs life) {
		return new EngineNetwork(view, now, life).network();
	}

	private Network network() {
		Set<String> agreed = this.view.agreements()
			.stream()
			.flatMap((agreement) -> Stream.of(agreement.from(), agreement.to()))
			.collect(Collectors.toSet());
		return new Network(organizations(), agreements(), this.view.serviceAtLocations()
			.stream()
			.filter(ke.njia.directory.ServiceAtLocation::active)
			.filter((place) -> place.visibility() != Visibility.SEALED)
			.filter((place) -> !place.organization().fromRegister() || agreed.contains(place.organization().id()))
			.map(this::serviceAtLocation)
			.toList());
	}

	/** Ties reach as far as {@link ke.njia.directory.ConflictHops} says. */
	private List<Organization> organizations() {
		var ties = this.view.conflicts()
			.stream()
			.flatMap(this.life::conflicts)
			.distinct()
			.collect(Collectors.groupingBy(ke.njia.directory.Conflict::organizationId, Collectors
				.mapping((tie) -> new Conflict(tie.institution(), tie.kind().name()), Collectors.toList())));
		return this.view.organizations()
			.stream()
			.filter((organization) -> !organization.retired())
			.map((organization) -> new Organization(organization.id(), organization.country(), organization.building(),
					ties.getOrDefault(organization.id(), List.of())))
			.toList();
	}

	private List<Agreement> agreements() {
		return this.view.agreements()
			.stream()
			.flatMap((agreement) -> agreement.ways().stream())
			.filter((way) -> isThere(way.from()) && isThere(way.to()))
			.map(this::agreement)
			.toList();
	}

	private Agreement agreement(ke.njia.directory.Agreement way) {
		return new Agreement(way.from(), way.to(), way.trust(), way.validFrom(), way.validTo(), way.handoffMinutes(),
				(way.acceptPermille() == 0) ? 0
						: this.life.records().answeredPermille(way.from(), way.to(), way.acceptPermille()));
	}

	private boolean isThere(String organizationId) {
		return this.view.findOrganization(organizationId)
			.filter((organization) -> !organization.retired() && organization.visibility() != Visibility.SEALED)
			.isPresent();
	}

	private ServiceAtLocation serviceAtLocation(ke.njia.directory.ServiceAtLocation place) {
		var service = place.service();
		String organization = service.organization().id();
		LifeInputs.Hours hours = this.life.hours(place, coordinates(place), this.now);
		return new ServiceAtLocation(place.id(), organization, service.serviceType(), Mode.valueOf(place.mode().name()),
				placeKey(place), coordinates(place),
				Math.min(this.life.records().answerMinutes(organization, place.answerMinutes()), MOST_MINUTES),
				(place.acceptPermille() == 0) ? 0
						: this.life.records().acceptPermille(organization, place.acceptPermille()),
				this.life.isFull(place) ? FULL : capacity(place.capacity().at(this.now)), hours.open(),
				coverage(place, hours), Set.copyOf(place.languages()), place.workerGenders(), place.accessible(),
				service.minimumAge(), service.maximumAge(),
				service.populations().isEmpty() ? null : service.populations(), service.excludes(),
				(place.assuredAt() != null) ? (int) ChronoUnit.DAYS.between(place.assuredAt(), this.now) : null,
				place.quarantined());
	}

	/** Where no safe way leads, nobody is covered. */
	private static @Nullable Set<String> coverage(ke.njia.directory.ServiceAtLocation place, LifeInputs.Hours hours) {
		if (!hours.reachable()) {
			return Set.of();
		}
		return place.coverage().isEmpty() ? null : codes(place.coverage());
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
