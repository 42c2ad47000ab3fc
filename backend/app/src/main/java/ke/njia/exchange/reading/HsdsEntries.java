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

	private final Map<String, List<Entity>> attributes;

	private final Map<String, Entity> taxonomy;

	private final Map<String, List<Entity>> addresses;

	private final Map<String, List<Entity>> placesAt;

	private final Map<String, Entity> organizations;

	private final Map<String, Entity> services;

	private final HsdsTables tables;

	HsdsEntries(HsdsTables tables, HsdsTerms terms) {
		this.tables = tables;
		this.terms = terms;
		this.attributes = tables.by(HsdsTables.ATTRIBUTES, "link_id");
		this.taxonomy = tables.byId(HsdsTables.TERMS);
		this.addresses = tables.by(HsdsTables.ADDRESSES, "location_id");
		this.placesAt = tables.by(HsdsTables.PLACES, "location_id");
		this.organizations = tables.byId(HsdsTables.ORGANIZATIONS);
		this.services = tables.byId(HsdsTables.SERVICES);
	}

	Told.Organization organization(Entity entity, String key, String name) {
		Integer county = Geography.ofKenya().county(attribute(entity, HsdsWords.COUNTY)).orElse(null);
		String kind = attribute(entity, HsdsWords.KIND);
		String country = attribute(entity, HsdsWords.COUNTRY);
		return new Told.Organization(key, name, kind.isEmpty() ? "ngo" : kind,
				country.isEmpty() ? this.terms.country() : country, county, hides(entity));
	}

	/** An organization of which the package has nothing but a reference to it. */
	Told.Organization unnamed(String key, Entity service) {
		return new Told.Organization(key, "Organization " + key + " (not named in the package)", "unnamed",
				this.terms.country(), null, ownerHides(service));
	}

	private boolean hides(Entity organization) {
		return attribute(organization, HsdsWords.KIND).equals("safe-house") || Confidential
			.reads(organization.get("name"), organization.get("alternate_name"), organization.get("description"));
	}

	/**
	 * Of an organization without a name one of its services may tell what it is: then all
	 * of it is hidden, whichever of them is read first.
	 */
	private boolean ownerHides(Entity service) {
		String id = service.get("organization_id");
		Entity owner = this.organizations.get(id);
		return (owner != null && !owner.get("name").isEmpty()) ? hides(owner)
				: this.tables.by(HsdsTables.SERVICES, "organization_id")
					.getOrDefault(id, List.of(service))
					.stream()
					.anyMatch((each) -> Confidential.reads(each.get("name"), each.get("description")));
	}

	/** The place, when it lies in a county of ours. */
	Optional<Told.Location> location(Entity entity, List<Note> notes) {
		List<Entity> at = this.addresses.getOrDefault(entity.id(), List.of());
		Optional<Integer> named = Stream
			.concat(Stream.of(attribute(entity, HsdsWords.COUNTY)),
					at.stream().flatMap((address) -> Stream.of("region", "state_province", "city").map(address::get)))
			.filter((word) -> !word.isEmpty())
			.flatMap((word) -> Geography.ofKenya().county(word).stream())
			.findFirst();
		Point point = Whereabouts.point(entity.get("latitude"), entity.get("longitude"), named.orElse(null), notes);
		Optional<Integer> county = named
			.or(() -> (point != null) ? Geography.ofKenya().countyAt(point) : Optional.empty());
		boolean confidential = Confidential.reads(entity.get("name"), entity.get("alternate_name"),
				entity.get("description")) || isHouse(entity.id());
		return county.map((code) -> new Told.Location(Keys.clean(entity.id().isEmpty() ? "unnamed" : entity.id()),
				confidential ? UNNAMED_PLACE : name(entity), code, confidential ? null : point, confidential));
	}

	/** Whether it is only there because help by phone needs a location in HSDS. */
	boolean isNowhere(Entity location) {
		return location.get("location_type").equals("virtual") && location.get("latitude", "name").isEmpty();
	}

	/** The same place with nothing finer than its county. */
	Told.Location hidden(Told.Location location) {
		return new Told.Location(location.key(), UNNAMED_PLACE, location.county(), null, true);
	}

	/** The kind of help; empty when it is none of ours. */
	String type(Entity service) {
		return attributes(service).map(this::code)
			.filter((code) -> !code.isEmpty())
			.flatMap((code) -> ServiceNames.find(code).stream())
			.findFirst()
			.orElse((this.terms.serviceType() != null) ? this.terms.serviceType() : "");
	}

	Told.Offer service(Entity entity, Told.Organization owner, Named named, List<Note> notes) {
		return new Told.Offer(named.key(), owner.key(), named.name(), named.type(), status(entity.get("status")),
				age(entity.get("minimum_age"), "minimum_age", notes),
				age(entity.get("maximum_age"), "maximum_age", notes), words(entity, HsdsWords.POPULATIONS),
				words(entity, HsdsWords.EXCLUDES), isHouse(entity));
	}

	Told.Place place(Entity entity, String key, Told.Offer service, Told.@Nullable Location at, List<Note> notes) {
		String where = entity.get("location_id");
		boolean confidential = service.confidential() || (at != null && at.confidential());
		return new Told.Place(key, service.key(), (at != null) ? at.key() : null, mode(entity, where),
				languages(entity, where, notes), coverage(entity),
				words(entity, HsdsWords.ACCESSIBLE).contains("yes")
						|| this.tables.by(HsdsTables.ACCESSIBILITY, "location_id").containsKey(where),
				hours(entity, where), confidential);
	}

	private boolean isHouse(String location) {
		return this.placesAt.getOrDefault(location, List.of())
			.stream()
			.map((place) -> this.services.get(place.get("service_id")))
			.anyMatch((service) -> service != null && isHouse(service));
	}

	private boolean isHouse(Entity service) {
		return Confidential.is(type(service)) || Confidential.reads(service.get("name"), service.get("description"))
				|| ownerHides(service);
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
		String told = attribute(place, HsdsWords.MODE);
		if (Arrays.stream(ServiceMode.values()).anyMatch((mode) -> mode.name().equals(told))) {
			return ServiceMode.valueOf(told);
		}
		Entity at = this.tables.byId(HsdsTables.LOCATIONS).get(location);
		return (at != null && at.get("location_type").equals("virtual")) ? ServiceMode.REMOTE : ServiceMode.ON_SITE;
	}

	private Set<Integer> coverage(Entity place) {
		return words(place, HsdsWords.COVERAGE).stream()
			.flatMap((word) -> Geography.ofKenya().county(word).stream())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private Set<String> languages(Entity place, String location, List<Note> notes) {
		String service = place.get("service_id");
		Set<String> found = new TreeSet<>(words(place, HsdsWords.LANGUAGES));
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

	private Stream<Entity> attributes(Entity entity) {
		return this.attributes.getOrDefault(entity.id(), List.of()).stream();
	}

	private String code(Entity attribute) {
		Entity term = this.taxonomy.get(attribute.get("taxonomy_term_id"));
		return (term != null) ? term.get("code", "name") : attribute.get("code");
	}

	private String attribute(Entity entity, String word) {
		return words(entity, word).stream().findFirst().orElse("");
	}

	private Set<String> words(Entity entity, String word) {
		return attributes(entity).filter((attribute) -> attribute.get("link_type").equals(word))
			.flatMap((attribute) -> Arrays.stream(attribute.get("value").split("\\|")))
			.filter((value) -> value.matches("[A-Za-z0-9_-]{1,60}"))
			.collect(Collectors.toCollection(TreeSet::new));
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
