package ke.njia.exchange.hsds;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import ke.njia.directory.ContactPoint;
import ke.njia.directory.EntryReach;
import ke.njia.directory.EntryType;
import ke.njia.directory.Location;
import ke.njia.directory.OpeningTimes;
import ke.njia.directory.Organization;
import ke.njia.directory.PostalAddress;
import ke.njia.directory.Schedule;
import ke.njia.directory.Service;
import ke.njia.directory.ServiceAtLocation;
import ke.njia.directory.ServiceMode;
import ke.njia.directory.ServiceStatus;
import ke.njia.directory.Views;
import ke.njia.directory.Visibility;
import ke.njia.exchange.reading.Told;
import ke.njia.vocabulary.PublicHolidays;

/**
 * A small network made of chance, and what a reader of its export must be told.
 */
final class RandomNetwork {

	private static final PublicHolidays HOLIDAYS = new PublicHolidays();

	private static final List<String> NAMES = List.of("Msaada", "=SUM(1)", "O'Neil, \"Legal\"", "-1", "@home",
			"Ünïçødé", "+254", "line; two", "'quoted", "'=both");

	private static final List<String> TYPES = List.of("legal-advice", "paralegal", "emergency-medical", "hotline");

	private final Random chance;

	final List<Organization> organizations = new ArrayList<>();

	final List<Service> services = new ArrayList<>();

	final List<ServiceAtLocation> places = new ArrayList<>();

	private final Map<EntryType, Map<String, List<ContactPoint>>> points = new EnumMap<>(EntryType.class);

	private final Map<String, PostalAddress> addresses = new HashMap<>();

	RandomNetwork(long seed) {
		this.chance = new Random(seed);
		for (int number = 0; number <= this.chance.nextInt(5); number++) {
			organization(number);
		}
	}

	/** What leaves of it. */
	PublicDirectory published() {
		return PublicDirectory.of(Views.of(this.organizations, this.services, this.places),
				new EntryReach.Told(this.points, this.addresses, Map.of()));
	}

	private void reached(EntryType type, String id) {
		List<ContactPoint> found = new ArrayList<>();
		if (this.chance.nextBoolean()) {
			found.add(new ContactPoint.Phone(one(List.of("+254 700 000 00" + this.chance.nextInt(10), "0800-HELP-123")),
					this.chance.nextBoolean() ? "12" : null, one(List.of("voice", "cell"))));
		}
		if (this.chance.nextBoolean()) {
			found.add(new ContactPoint.Office(one(List.of("Reception", "=SUM(1)")),
					this.chance.nextBoolean() ? "-1" : null, "office@example.org"));
		}
		this.points.computeIfAbsent(type, (each) -> new HashMap<>()).put(id, found);
	}

	private List<ContactPoint> points(EntryType type, String id) {
		return this.points.getOrDefault(type, Map.of()).getOrDefault(id, List.of());
	}

	private void organization(int number) {
		Organization organization = new Organization("o" + number, name() + " " + number,
				one(List.of("ngo", "public-hospital")), one(List.of("KE", "UG")),
				this.chance.nextBoolean() ? 1 + this.chance.nextInt(47) : null, null, Visibility.PUBLIC, "test", false);
		this.organizations.add(organization);
		reached(EntryType.ORGANIZATION, organization.id());
		for (int each = 0; each < this.chance.nextInt(4); each++) {
			service(organization, organization.id() + "." + each);
		}
	}

	private void service(Organization organization, String id) {
		Integer least = this.chance.nextBoolean() ? this.chance.nextInt(18) : null;
		Service service = new Service(id, name(), one(TYPES), organization,
				one(List.of(ServiceStatus.ACTIVE, ServiceStatus.INACTIVE, ServiceStatus.TEMPORARILY_CLOSED)), least,
				this.chance.nextBoolean() ? 18 + this.chance.nextInt(80) : null, some("women", "children"),
				some("armed"));
		this.services.add(service);
		reached(EntryType.SERVICE, id);
		for (int each = 0; each <= this.chance.nextInt(3); each++) {
			place(service, id + "." + each);
		}
	}

	private void place(Service service, String id) {
		boolean there = this.chance.nextInt(4) > 0;
		Location location = there ? new Location("l" + id, name(), 47, -1.28, 36.82) : null;
		if (there) {
			reached(EntryType.LOCATION, "l" + id);
			this.addresses.put("l" + id, new PostalAddress(one(List.of("849 Road, \"Off\" (example)", "=A1")),
					this.chance.nextBoolean() ? "Nairobi" : null, this.chance.nextBoolean() ? "00100" : null));
		}
		reached(EntryType.SERVICE_AT_LOCATION, id);
		Set<Integer> coverage = new HashSet<>();
		for (int each = 0; each < this.chance.nextInt(4); each++) {
			coverage.add(1 + this.chance.nextInt(47));
		}
		this.places.add(new ServiceAtLocation(id, service, location, one(List.of(ServiceMode.values())), false,
				List.copyOf(some("swa", "eng", "som")), coverage, Set.of(), this.chance.nextBoolean(), 60, 800,
				new OpeningTimes(hours(), HOLIDAYS), Views.unknown(), null, false, Visibility.PUBLIC, false));
	}

	private List<Schedule> hours() {
		List<Schedule> hours = new ArrayList<>();
		for (int each = 0; each < this.chance.nextInt(3); each++) {
			LocalDate from = this.chance.nextBoolean() ? LocalDate.of(2026, 1, 1 + each) : null;
			hours.add(new Schedule(EnumSet.of(one(List.of(DayOfWeek.values())), DayOfWeek.MONDAY),
					LocalTime.of(this.chance.nextInt(24), 30), LocalTime.of(this.chance.nextInt(24), 0), from,
					(from != null) ? from.plusYears(1) : null, ZoneId.of("Africa/Nairobi"), this.chance.nextBoolean()));
		}
		return List.copyOf(new java.util.LinkedHashSet<>(hours));
	}

	private String name() {
		return one(NAMES);
	}

	private <T> T one(List<T> values) {
		return values.get(this.chance.nextInt(values.size()));
	}

	private Set<String> some(String... values) {
		Set<String> found = new java.util.TreeSet<>();
		for (String value : values) {
			if (this.chance.nextBoolean()) {
				found.add(value);
			}
		}
		return found;
	}

	/** What a reader must be told, in the identifiers of HSDS. */
	Set<Told> told() {
		Set<Told> told = new HashSet<>();
		this.organizations.forEach((each) -> {
			told.add(organization(each));
			told.add(reach(EntryType.ORGANIZATION, "organizations", each.id()));
		});
		this.services.forEach((each) -> told.add(reach(EntryType.SERVICE, "services", each.id())));
		this.places.forEach((each) -> told.add(reach(EntryType.SERVICE_AT_LOCATION, "service_at_location", each.id())));
		this.services.forEach((each) -> told.add(new Told.Offer(HsdsIds.of("services", each.id()),
				HsdsIds.of("organizations", each.organization().id()), each.name(), each.serviceType(), each.status(),
				each.minimumAge(), each.maximumAge(), each.populations(), each.excludes(), false)));
		this.places.forEach((each) -> {
			Location at = each.location();
			if (at != null) {
				told.add(new Told.Location(HsdsIds.of("locations", at.id()), at.name(), at.county(),
						this.addresses.getOrDefault(at.id(), PostalAddress.NONE), new Told.Point(-1.28, 36.82), false));
				told.add(reach(EntryType.LOCATION, "locations", at.id()));
			}
			told.add(new Told.Place(HsdsIds.of("service_at_location", each.id()),
					HsdsIds.of("services", each.service().id()), (at != null) ? HsdsIds.of("locations", at.id()) : null,
					each.mode(), Set.copyOf(each.languages()), each.coverage(), each.accessible(),
					sorted(each.openingTimes().schedules()), false));
		});
		return told;
	}

	private Told.Reach reach(EntryType type, String table, String id) {
		return new Told.Reach(HsdsIds.of(table, id), type, sortedPoints(points(type, id)));
	}

	static List<ContactPoint> sortedPoints(List<ContactPoint> points) {
		return points.stream().sorted(java.util.Comparator.comparing(ContactPoint::line)).toList();
	}

	static List<Schedule> sorted(List<Schedule> hours) {
		return hours.stream().sorted(java.util.Comparator.comparing(Schedule::toString)).toList();
	}

	private static Told.Organization organization(Organization each) {
		return new Told.Organization(HsdsIds.of("organizations", each.id()), each.name(), each.kind(), each.country(),
				each.county(), false);
	}

}
