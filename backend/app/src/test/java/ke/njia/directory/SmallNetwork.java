package ke.njia.directory;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Role;
import ke.njia.vocabulary.PublicHolidays;
import org.jspecify.annotations.Nullable;

/**
 * A network of a few partners, made by hand for one test.
 */
final class SmallNetwork {

	static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

	private static final PublicHolidays HOLIDAYS = new PublicHolidays();

	private final List<Organization> organizations = new ArrayList<>();

	private final List<Service> services = new ArrayList<>();

	private final List<ServiceAtLocation> places = new ArrayList<>();

	static Actor actor(Role... roles) {
		return new Actor("somebody", Set.of(roles), "khrc", NOW.plusSeconds(600));
	}

	Organization organization(String id, Visibility visibility) {
		Organization organization = new Organization(id, "Name of " + id, "ngo", "KE", null, null, visibility, "test",
				false);
		this.organizations.add(organization);
		return organization;
	}

	Service service(Organization organization, String type) {
		Service service = new Service(organization.id() + "." + type, type + " by " + organization.id(), type,
				organization, ServiceStatus.ACTIVE, null, null, Set.of(), Set.of());
		this.services.add(service);
		return service;
	}

	ServiceAtLocation place(Service service, Visibility visibility, @Nullable Integer county, String language,
			boolean open) {
		ServiceAtLocation place = new ServiceAtLocation(service.id() + "." + county + "." + language, service, null,
				ServiceMode.ON_SITE, false, List.of(language), (county != null) ? Set.of(county) : Set.of(), Set.of(),
				false, 60, 800, new OpeningTimes(open ? List.of(always()) : List.of(), HOLIDAYS), Capacity.UNKNOWN,
				null, false, visibility, false);
		this.places.add(place);
		return place;
	}

	NetworkView view() {
		return new NetworkView(1, this.organizations, this.services, this.places, List.of(), List.of());
	}

	private static Schedule always() {
		return new Schedule(EnumSet.allOf(DayOfWeek.class), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, null, null,
				ZoneId.of("Africa/Nairobi"), false);
	}

}
