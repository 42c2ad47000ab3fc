package ke.njia.launcher.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import ke.njia.launcher.plan.PlanFileException.Code;
import ke.njia.routing.engine.Agreement;
import ke.njia.routing.engine.Capacity;
import ke.njia.routing.engine.Conflict;
import ke.njia.routing.engine.Coordinates;
import ke.njia.routing.engine.Mode;
import ke.njia.routing.engine.Network;
import ke.njia.routing.engine.OpeningHours;
import ke.njia.routing.engine.Organization;
import ke.njia.routing.engine.ServiceAtLocation;
import org.jspecify.annotations.Nullable;

/** Reads the network of a plan file. */
final class NetworkReader {

	static final int MOST_MINUTES = 5_256_000;

	private static final int MOST_YEARS = 150;

	private static final Map<String, Mode> MODES = new LinkedHashMap<>();

	private static final Map<String, Capacity.Status> STATUSES = new LinkedHashMap<>();

	static {
		List.of(Mode.values()).forEach((mode) -> MODES.put(mode.name(), mode));
		STATUSES.put("capacity", Capacity.Status.CAPACITY);
		STATUSES.put("no-capacity", Capacity.Status.NO_CAPACITY);
		STATUSES.put("waitlist", Capacity.Status.WAITLIST);
		STATUSES.put("unknown", Capacity.Status.UNKNOWN);
	}

	private final Set<String> organizations;

	private final Network network;

	NetworkReader(JsonPlace file) {
		JsonPlace place = file.object("organizations", "agreements", "servicesAtLocation");
		List<Organization> all = place.get("organizations").listById().stream().map(this::organization).toList();
		this.organizations = all.stream().map(Organization::id).collect(Collectors.toUnmodifiableSet());
		this.network = new Network(all, place.get("agreements").list().stream().map(this::agreement).toList(),
				place.get("servicesAtLocation").listById().stream().map(this::service).toList());
	}

	Network network() {
		return this.network;
	}

	/**
	 * {@return the id, which must be that of an organization in the file}
	 */
	String known(JsonPlace place) {
		if (!this.organizations.contains(place.text())) {
			throw new PlanFileException(Code.UNKNOWN_ORGANIZATION, place.at(),
					"The network holds no organization with this id.");
		}
		return place.text();
	}

	static Coordinates coordinates(JsonPlace lat, JsonPlace lon) {
		return new Coordinates(lat.number(-90, 90).doubleValue(), lon.number(-180, 180).doubleValue());
	}

	private Organization organization(JsonPlace place) {
		place.object("id", "country", "building", "conflicts");
		return new Organization(place.get("id").text(),
				place.find("country").map(JsonPlace::text).orElse(Organization.HOME_COUNTRY),
				place.find("building").map(JsonPlace::text).orElse(null),
				place.find("conflicts").map(JsonPlace::list).orElse(List.of()).stream().map(this::conflict).toList());
	}

	private Conflict conflict(JsonPlace place) {
		place.object("to", "kind");
		return new Conflict(place.get("to").text(), place.get("kind").text());
	}

	private Agreement agreement(JsonPlace place) {
		place.object("from", "to", "trust", "validFrom", "validTo", "handoffMinutes", "acceptPermille");
		return new Agreement(known(place.get("from")), known(place.get("to")), place.get("trust").integer(1, 3),
				place.find("validFrom").map(JsonPlace::instant).orElse(null),
				place.find("validTo").map(JsonPlace::instant).orElse(null),
				place.get("handoffMinutes").integer(0, MOST_MINUTES), place.get("acceptPermille").integer(0, 1000));
	}

	private ServiceAtLocation service(JsonPlace place) {
		place.object("id", "organization", "type", "mode", "place", "lat", "lon", "answerMinutes", "acceptPermille",
				"capacity", "open", "coverage", "languages", "workerGenders", "accessible", "minAge", "maxAge",
				"populations", "excludes", "assuranceDays", "quarantined");
		return new ServiceAtLocation(place.get("id").text(), known(place.get("organization")), place.get("type").text(),
				place.get("mode").word(MODES), place.find("place").map(JsonPlace::text).orElse(null),
				coordinates(place), place.get("answerMinutes").integer(0, MOST_MINUTES),
				place.get("acceptPermille").integer(0, 1000),
				place.find("capacity").map(this::capacity).orElse(Capacity.UNKNOWN),
				place.find("open").map(this::open).orElseGet(OpeningHours::always), set(place, "coverage").orElse(null),
				set(place, "languages").orElse(Set.of()), set(place, "workerGenders").orElse(Set.of()),
				flag(place, "accessible"), years(place, "minAge"), years(place, "maxAge"),
				set(place, "populations").orElse(null), set(place, "excludes").orElse(Set.of()),
				place.find("assuranceDays").map((days) -> days.integer(0, Integer.MAX_VALUE)).orElse(null),
				flag(place, "quarantined"));
	}

	/** One coordinate without the other would be a place nobody meant. */
	private @Nullable Coordinates coordinates(JsonPlace place) {
		if (place.find("lat").isEmpty() && place.find("lon").isEmpty()) {
			return null;
		}
		return coordinates(place.get("lat"), place.get("lon"));
	}

	private Capacity capacity(JsonPlace place) {
		place.object("status", "available");
		return new Capacity(place.get("status").word(STATUSES),
				place.find("available").map((places) -> places.integer(0, Integer.MAX_VALUE)).orElse(null));
	}

	private OpeningHours open(JsonPlace place) {
		return OpeningHours.intervals(place.list().stream().map(this::interval).toList());
	}

	private OpeningHours.Interval interval(JsonPlace place) {
		List<JsonPlace> ends = place.list();
		if (ends.size() != 2) {
			throw place.wrongType("a list of two instants, start and end");
		}
		Instant start = ends.getFirst().instant();
		Instant end = ends.getLast().instant();
		if (end.isBefore(start)) {
			throw new PlanFileException(Code.BAD_INTERVAL, place.at(), "This interval ends before it starts.");
		}
		return new OpeningHours.Interval(start, end);
	}

	static Optional<Set<String>> set(JsonPlace place, String field) {
		return place.find(field).map(JsonPlace::texts);
	}

	static boolean flag(JsonPlace place, String field) {
		return place.find(field).map(JsonPlace::flag).orElse(false);
	}

	static @Nullable Integer years(JsonPlace place, String field) {
		return place.find(field).map((age) -> age.integer(0, MOST_YEARS)).orElse(null);
	}

	static long metres(JsonPlace kilometres) {
		return kilometres.number(0, 50_000).multiply(BigDecimal.valueOf(1000)).longValue();
	}

}
