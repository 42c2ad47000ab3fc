package ke.njia.directory;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import ke.njia.vocabulary.PublicHolidays;
import org.jspecify.annotations.Nullable;

/**
 * A network made by chance, small enough that every kind of entry meets every other.
 */
final class RandomNetwork {

	static final List<String> TYPES = List.of("paralegal", "safe-house", "bail-bond");

	static final List<String> LANGUAGES = List.of("swa", "som", "luo");

	static final List<String> WORDS = List.of("Haki", "HAKI ya", "Nyumba", "Coast", "lawyers", "Ña", "a", "É");

	private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

	private static final PublicHolidays HOLIDAYS = new PublicHolidays();

	private final Random random;

	private final List<Organization> organizations = new ArrayList<>();

	private final List<Service> services = new ArrayList<>();

	private final List<ServiceAtLocation> places = new ArrayList<>();

	RandomNetwork(long seed, int size) {
		this.random = new Random(seed);
		for (int at = 0; at < size; at++) {
			this.organizations.add(organization("o" + at));
		}
		for (int at = 0; at < size * 2; at++) {
			this.services.add(service("s" + at, one(this.organizations)));
		}
		for (int at = 0; at < size * 4; at++) {
			this.places.add(place("p" + at, one(this.services)));
		}
	}

	NetworkView view(long revision) {
		return new NetworkView(revision, this.organizations, this.services, this.places, List.of(), List.of());
	}

	/** The same entries told anew, one organization and all below it changed. */
	NetworkChange change(long revision) {
		Organization changed = organization(one(this.organizations).id());
		List<Service> below = this.services.stream()
			.filter((each) -> each.organization().id().equals(changed.id()))
			.map((each) -> service(each.id(), changed))
			.toList();
		Set<String> ids = below.stream().map(Service::id).collect(Collectors.toSet());
		List<ServiceAtLocation> offered = new ArrayList<>();
		this.places.stream()
			.filter((each) -> ids.contains(each.service().id()))
			.forEach((each) -> offered.add(place(each.id(),
					below.stream()
						.filter((service) -> service.id().equals(each.service().id()))
						.findFirst()
						.orElseThrow())));
		Organization joined = organization("new" + revision);
		Service first = service("new" + revision, joined);
		offered.add(place("new" + revision, first));
		return take(new NetworkChange(revision, List.of(changed, joined),
				java.util.stream.Stream.concat(below.stream(), java.util.stream.Stream.of(first)).toList(), offered,
				Set.of(), List.of(), List.of()));
	}

	/** What a reader from nothing would find after the change. */
	private NetworkChange take(NetworkChange change) {
		set(this.organizations, NetworkChange.replaced(this.organizations, change.organizations(), Organization::id));
		set(this.services, NetworkChange.replaced(this.services, change.services(), Service::id));
		set(this.places, NetworkChange.replaced(this.places, change.serviceAtLocations(), ServiceAtLocation::id));
		return change;
	}

	private static <T> void set(List<T> list, java.util.Collection<T> values) {
		List<T> copy = List.copyOf(values);
		list.clear();
		list.addAll(copy);
	}

	DirectoryFilter filter() {
		return new DirectoryFilter(maybe(text()), maybe(1 + this.random.nextInt(4)), maybe(one(TYPES)),
				maybe(one(LANGUAGES)), maybe(this.random.nextBoolean()));
	}

	private String text() {
		String name = one(this.services).name();
		int from = this.random.nextInt(name.length());
		String part = name.substring(from, Math.min(name.length(), from + 1 + this.random.nextInt(6)));
		return this.random.nextInt(8) == 0 ? " " : this.random.nextBoolean() ? part.toUpperCase() : part;
	}

	private Organization organization(String id) {
		return new Organization(id, one(WORDS) + " " + one(WORDS) + " " + this.random.nextInt(3), "ngo", "KE", null,
				null, one(List.of(Visibility.values())), "test", this.random.nextInt(6) == 0);
	}

	private Service service(String id, Organization organization) {
		return new Service(id, one(WORDS) + " " + one(WORDS), one(TYPES), organization,
				one(List.of(ServiceStatus.ACTIVE, ServiceStatus.ACTIVE, ServiceStatus.DEFUNCT, ServiceStatus.INACTIVE)),
				null, null, Set.of(), Set.of());
	}

	private ServiceAtLocation place(String id, Service service) {
		Set<Integer> counties = this.random.nextInt(4) == 0 ? Set.of()
				: Set.of(1 + this.random.nextInt(2), 3 + this.random.nextInt(2));
		return new ServiceAtLocation(id, service, null, ServiceMode.ON_SITE, false, List.of(one(LANGUAGES)), counties,
				Set.of(), false, 60, 800, new OpeningTimes(schedules(), HOLIDAYS), Capacity.UNKNOWN, null, false,
				one(List.of(Visibility.values())), this.random.nextInt(6) == 0);
	}

	private List<Schedule> schedules() {
		return this.random.nextBoolean() ? List.of() : List.of(new Schedule(EnumSet.allOf(DayOfWeek.class),
				LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, null, null, NAIROBI, false));
	}

	Instant moment() {
		return SmallNetwork.NOW;
	}

	private <T> T one(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

	private <T> @Nullable T maybe(T value) {
		return this.random.nextInt(3) == 0 ? value : null;
	}

}
