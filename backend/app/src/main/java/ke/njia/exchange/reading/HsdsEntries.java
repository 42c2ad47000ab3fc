package ke.njia.exchange.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ke.njia.directory.PostalAddress;
import ke.njia.directory.Schedule;
import ke.njia.directory.ServiceMode;
import ke.njia.directory.ServiceStatus;
import ke.njia.exchange.reading.Told.Point;
import ke.njia.vocabulary.ReferenceFile;
import org.jspecify.annotations.Nullable;

/**
 * What the entries of an HSDS package are in the words of the directory. What HSDS has no
 * column for is carried by attributes whose {@code link_type} is one of
 * {@link HsdsWords}.
 */
final class HsdsEntries {

	/** What a confidential place is called; its own name could tell where it is. */
	static final String UNNAMED_PLACE = "(confidential)";

	private static final Set<String> LANGUAGES = Set
		.copyOf(ReferenceFile.of("vocabulary/languages.csv").rows((row) -> row.text("code")));

	private final HsdsTerms terms;

	private final HsdsAttributes attributes;

	private final HsdsShelters shelters;

	private final HsdsReach reach;

	private final Map<String, List<Entity>> addresses;

	private final HsdsTables tables;

	HsdsEntries(HsdsTables tables, HsdsTerms terms) {
		this.tables = tables;
		this.terms = terms;
		this.attributes = new HsdsAttributes(tables, terms);
		this.shelters = new HsdsShelters(tables, this.attributes);
		this.reach = new HsdsReach(tables, this.attributes);
		this.addresses = tables.by(HsdsTables.ADDRESSES, "location_id");
	}

	/** How things are reached. */
	HsdsReach reach() {
		return this.reach;
	}

	/** The kind of help; empty when it is none of ours. */
	String type(Entity service) {
		return this.attributes.type(service);
	}

	Told.Organization organization(Entity entity, String key, String name) {
		Integer county = Geography.ofKenya().county(this.attributes.first(entity, HsdsWords.COUNTY)).orElse(null);
		String kind = this.attributes.first(entity, HsdsWords.KIND);
		String country = this.attributes.first(entity, HsdsWords.COUNTRY);
		return new Told.Organization(key, name, kind.isEmpty() ? "ngo" : kind,
				country.isEmpty() ? this.terms.country() : country, county, this.shelters.runs(entity));
	}

	/** An organization of which the package has nothing but a reference to it. */
	Told.Organization unnamed(String key, Entity service) {
		return new Told.Organization(key, "Organization " + key + " (not named in the package)", "unnamed",
				this.terms.country(), null, this.shelters.ownerRuns(service));
	}

	/** The place, when it lies in a county of ours. */
	Optional<Told.Location> location(Entity entity, List<Note> notes) {
		List<Entity> at = this.addresses.getOrDefault(entity.id(), List.of());
		Optional<Integer> named = Stream
			.concat(Stream.of(this.attributes.first(entity, HsdsWords.COUNTY)),
					at.stream().flatMap((address) -> Stream.of("region", "state_province", "city").map(address::get)))
			.filter((word) -> !word.isEmpty())
			.flatMap((word) -> Geography.ofKenya().county(word).stream())
			.findFirst();
		Point point = Whereabouts.point(entity.get("latitude"), entity.get("longitude"), named.orElse(null), notes);
		Optional<Integer> county = named
			.or(() -> (point != null) ? Geography.ofKenya().countyAt(point) : Optional.empty());
		boolean confidential = this.shelters.is(entity);
		return county.map((code) -> new Told.Location(Keys.clean(entity.id().isEmpty() ? "unnamed" : entity.id()),
				confidential ? UNNAMED_PLACE : name(entity), code,
				confidential ? PostalAddress.NONE : this.reach.address(entity), confidential ? null : point,
				confidential));
	}

	/** Whether it is only there because help by phone needs a location in HSDS. */
	boolean isNowhere(Entity location) {
		return location.get("location_type").equals("virtual") && location.get("latitude", "name").isEmpty();
	}

	/** The same place with nothing finer than its county. */
	Told.Location hidden(Told.Location location) {
		return new Told.Location(location.key(), UNNAMED_PLACE, location.county(), PostalAddress.NONE, null, true);
	}

	Told.Offer service(Entity entity, Told.Organization owner, Named named, List<Note> notes) {
		return new Told.Offer(named.key(), owner.key(), named.name(), named.type(), status(entity.get("status")),
				age(entity.get("minimum_age"), "minimum_age", notes),
				age(entity.get("maximum_age"), "maximum_age", notes),
				this.attributes.codes(entity, HsdsWords.POPULATIONS), this.attributes.codes(entity, HsdsWords.EXCLUDES),
				this.shelters.offers(entity));
	}

	Told.Place place(Entity entity, String key, Told.Offer service, Told.@Nullable Location at, List<Note> notes) {
		String where = entity.get("location_id");
		boolean confidential = service.confidential() || (at != null && at.confidential());
		return new Told.Place(key, service.key(), (at != null) ? at.key() : null, mode(entity, where),
				languages(entity, where, notes), coverage(entity),
				this.attributes.codes(entity, HsdsWords.ACCESSIBLE).contains("yes")
						|| this.tables.by(HsdsTables.ACCESSIBILITY, "location_id").containsKey(where),
				hours(entity, where), confidential);
	}

	/** The hours told of the place itself, else of the service, else of the location. */
	private List<Schedule> hours(Entity place, String location) {
		return Stream
			.of(Map.entry("service_at_location_id", place.id()), Map.entry("service_id", place.get("service_id")),
					Map.entry("location_id", location))
			.filter((link) -> !link.getValue().isEmpty())
			.map((link) -> this.tables.by(HsdsTables.SCHEDULES, link.getKey()).getOrDefault(link.getValue(), List.of()))
			.map((rows) -> rows.stream().flatMap((row) -> HsdsHours.of(row).stream()).toList())
			.filter((hours) -> !hours.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	private ServiceMode mode(Entity place, String location) {
		String told = this.attributes.first(place, HsdsWords.MODE);
		if (Arrays.stream(ServiceMode.values()).anyMatch((mode) -> mode.name().equals(told))) {
			return ServiceMode.valueOf(told);
		}
		Entity at = this.tables.byId(HsdsTables.LOCATIONS).get(location);
		return (at != null && at.get("location_type").equals("virtual")) ? ServiceMode.REMOTE : ServiceMode.ON_SITE;
	}

	private Set<Integer> coverage(Entity place) {
		return this.attributes.codes(place, HsdsWords.COVERAGE)
			.stream()
			.flatMap((word) -> Geography.ofKenya().county(word).stream())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private Set<String> languages(Entity place, String location, List<Note> notes) {
		String service = place.get("service_id");
		Set<String> found = new TreeSet<>(this.attributes.codes(place, HsdsWords.LANGUAGES));
		if (!found.isEmpty()) {
			found.retainAll(LANGUAGES);
			return found;
		}
		Stream
			.concat(this.tables.by(HsdsTables.LANGUAGES, "service_id").getOrDefault(service, List.of()).stream(),
					this.tables.by(HsdsTables.LANGUAGES, "location_id").getOrDefault(location, List.of()).stream())
			.map((row) -> language(row.get("code", "name", "language")))
			.forEach((code) -> {
				if (LANGUAGES.contains(code)) {
					found.add(code);
				}
				else {
					notes.add(Note.of(Note.Code.VALUE_UNREADABLE, "language"));
				}
			});
		return found;
	}

	private static String language(String code) {
		try {
			return Locale.of(code.toLowerCase(Locale.ROOT)).getISO3Language();
		}
		catch (MissingResourceException ex) {
			return code;
		}
	}

	private static String name(Entity location) {
		return location.get("name", "alternate_name", "id");
	}

	private static ServiceStatus status(String told) {
		return switch (told.toLowerCase(Locale.ROOT)) {
			case "inactive" -> ServiceStatus.INACTIVE;
			case "defunct" -> ServiceStatus.DEFUNCT;
			case "temporarily closed" -> ServiceStatus.TEMPORARILY_CLOSED;
			default -> ServiceStatus.ACTIVE;
		};
	}

	private static @Nullable Integer age(String told, String column, List<Note> notes) {
		if (told.isEmpty()) {
			return null;
		}
		if (told.matches("\\d{1,3}(\\.0+)?")) {
			return Integer.valueOf(told.replaceFirst("\\..*", ""));
		}
		notes.add(Note.of(Note.Code.VALUE_UNREADABLE, column));
		return null;
	}

	/**
	 * What a service goes by.
	 *
	 * @param key its key
	 * @param name its name
	 * @param type its kind of help
	 */
	record Named(String key, String name, String type) {
	}

}
