package ke.njia.exchange.hsds;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

import ke.njia.directory.Location;
import ke.njia.directory.Organization;
import ke.njia.directory.Schedule;
import ke.njia.directory.Service;
import ke.njia.directory.ServiceAtLocation;
import ke.njia.exchange.reading.HsdsWords;
import ke.njia.vocabulary.ServiceType;
import org.jspecify.annotations.Nullable;

/**
 * Entries of the directory as HSDS 3.1 writes them. What HSDS has no column for goes as
 * attributes; how fast and how likely a partner answers, its agreements and ties do not
 * go at all: they are nobody else's.
 */
final class HsdsDocuments {

	/**
	 * What our kinds of help, and the words of {@link HsdsWords}, are called as
	 * taxonomies.
	 */
	static final String TAXONOMY = "njia";

	private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

	private static final String OFFSET = "+03:00";

	private static final int OFFSET_HOURS = 3;

	private final PublicDirectory directory;

	private final HsdsNames names;

	HsdsDocuments(PublicDirectory directory, HsdsNames names) {
		this.directory = directory;
		this.names = names;
	}

	Map<String, Object> organization(Organization organization) {
		String id = HsdsIds.of(HsdsTable.ORGANIZATIONS.path(), organization.id());
		Document document = new Document().with("id", id)
			.with("name", organization.name())
			.with("description", organization.kind().replace('-', ' '));
		document.with("organization_identifiers",
				List.of(new Document().with("id", HsdsIds.of("identifier", organization.id()))
					.with("identifier_scheme", TAXONOMY)
					.with("identifier_type", "Identifier in the directory it comes from")
					.with("identifier", organization.id())
					.done()));
		List<Map<String, Object>> attributes = new ArrayList<>();
		add(attributes, id, HsdsWords.KIND, organization.kind());
		add(attributes, id, HsdsWords.COUNTRY, organization.country());
		add(attributes, id, HsdsWords.COUNTY, Objects.toString(organization.county(), ""));
		return document.with("attributes", attributes).done();
	}

	/** A service without what is nested in it. */
	Map<String, Object> service(Service service) {
		return new Document().with("id", HsdsIds.of(HsdsTable.SERVICES.path(), service.id()))
			.with("organization_id", HsdsIds.of(HsdsTable.ORGANIZATIONS.path(), service.organization().id()))
			.with("name", service.name())
			.with("status", service.status().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '))
			.with("minimum_age", service.minimumAge())
			.with("maximum_age", service.maximumAge())
			.with("assured_date", assured(service))
			.done();
	}

	/** A service with all that is nested in it. */
	Map<String, Object> fullService(Service service) {
		List<ServiceAtLocation> places = this.directory.placesOf(service);
		String id = HsdsIds.of(HsdsTable.SERVICES.path(), service.id());
		Map<String, Object> document = new LinkedHashMap<>(service(service));
		document.put("organization", organization(service.organization()));
		document.put("service_at_locations", places.stream().map(this::place).toList());
		document.put("service_areas", areas(id, places));
		document.put("languages", places.stream()
			.flatMap((place) -> place.languages().stream())
			.distinct()
			.sorted()
			.map((code) -> new Document().with("id", HsdsIds.of("language", id + code)).with("code", code).done())
			.toList());
		List<Map<String, Object>> attributes = new ArrayList<>();
		attributes.add(typed(id, service.serviceType()));
		add(attributes, id, HsdsWords.POPULATIONS, joined(service.populations()));
		add(attributes, id, HsdsWords.EXCLUDES, joined(service.excludes()));
		document.put("attributes", attributes);
		return document;
	}

	/** A service at a location with its location. */
	Map<String, Object> place(ServiceAtLocation place) {
		String id = HsdsIds.of(HsdsTable.PLACES.path(), place.id());
		Location location = place.location();
		List<Map<String, Object>> attributes = new ArrayList<>();
		add(attributes, id, HsdsWords.MODE, place.mode().name());
		add(attributes, id, HsdsWords.COVERAGE, joined(place.coverage()));
		add(attributes, id, HsdsWords.LANGUAGES, place.languages().isEmpty() ? "none" : joined(place.languages()));
		add(attributes, id, HsdsWords.ACCESSIBLE, place.accessible() ? "yes" : "");
		List<Map<String, Object>> schedules = new ArrayList<>();
		place.openingTimes()
			.schedules()
			.stream()
			.map(HsdsDocuments::rule)
			.map((rule) -> rule.with("id", HsdsIds.of("schedule", place.id() + rule.done())).done())
			.sorted(java.util.Comparator.comparing((rule) -> String.valueOf(rule.get("id"))))
			.forEach(schedules::add);
		return new Document().with("id", id)
			.with("service_id", HsdsIds.of(HsdsTable.SERVICES.path(), place.service().id()))
			.with("location", (location != null) ? location(location) : nowhere(place))
			.with("schedules", schedules)
			.with("attributes", attributes)
			.done();
	}

	/** Help without a place: HSDS wants one all the same, and calls it virtual. */
	private static Map<String, Object> nowhere(ServiceAtLocation place) {
		return new Document().with("id", HsdsIds.of(HsdsTable.LOCATIONS.path(), "of/" + place.id()))
			.with("location_type", "virtual")
			.done();
	}

	Map<String, Object> location(Location location) {
		String id = HsdsIds.of(HsdsTable.LOCATIONS.path(), location.id());
		List<Map<String, Object>> attributes = new ArrayList<>();
		add(attributes, id, HsdsWords.COUNTY, Integer.toString(location.county()));
		return new Document().with("id", id)
			.with("location_type", "physical")
			.with("name", location.name())
			.with("latitude", location.latitude())
			.with("longitude", location.longitude())
			.with("attributes", attributes)
			.done();
	}

	/** The kinds of help as a taxonomy of HSDS. */
	static Map<String, Object> term(ServiceType type) {
		return term(type.code(), type.name().en());
	}

	static String taxonomyId() {
		return HsdsIds.of(HsdsTable.TAXONOMIES.path(), TAXONOMY);
	}

	static Map<String, Object> taxonomy() {
		return new Document().with("id", taxonomyId())
			.with("name", TAXONOMY)
			.with("description", "Kinds of help of this directory, and its words for what HSDS has no column for")
			.with("version", "1")
			.done();
	}

	private Map<String, Object> typed(String id, String type) {
		return new Document().with("id", HsdsIds.of("attribute", id + HsdsWords.TYPE))
			.with("link_type", HsdsWords.TYPE)
			.with("link_entity", HsdsTable.SERVICES.entity())
			.with("taxonomy_term", term(type, this.names.type(type)))
			.done();
	}

	private static Map<String, Object> term(String code, String name) {
		return new Document().with("id", HsdsIds.of(HsdsTable.TAXONOMY_TERMS.path(), code))
			.with("code", code)
			.with("name", name)
			.with("description", name)
			.with("taxonomy", TAXONOMY)
			.done();
	}

	private static void add(List<Map<String, Object>> attributes, String id, String word, String value) {
		if (!value.isEmpty()) {
			attributes.add(new Document().with("id", HsdsIds.of("attribute", id + word))
				.with("link_type", word)
				.with("value", value)
				.with("taxonomy_term", term(word, word))
				.done());
		}
	}

	private List<Map<String, Object>> areas(String service, List<ServiceAtLocation> places) {
		TreeSet<Integer> counties = places.stream()
			.flatMap((place) -> place.coverage().stream())
			.collect(Collectors.toCollection(TreeSet::new));
		if (places.stream().anyMatch((place) -> place.coverage().isEmpty())) {
			return List.of(area(service, "Kenya", "nationwide"));
		}
		return counties.stream().map((code) -> area(service, this.names.county(code), "county")).toList();
	}

	private static Map<String, Object> area(String service, String name, String type) {
		return new Document().with("id", HsdsIds.of("area", service + name))
			.with("name", name)
			.with("extent", name)
			.with("extent_type", type)
			.done();
	}

	/** The day of the oldest check, when each of its places was checked once. */
	private @Nullable String assured(Service service) {
		List<Instant> checks = this.directory.placesOf(service)
			.stream()
			.map(ServiceAtLocation::assuredAt)
			.filter(Objects::nonNull)
			.sorted()
			.toList();
		return (checks.isEmpty() || checks.size() < this.directory.placesOf(service).size()) ? null
				: LocalDate.ofInstant(checks.getFirst(), NAIROBI).toString();
	}

	private static Document rule(Schedule schedule) {
		return new Document().with("valid_from", Objects.toString(schedule.validFrom(), null))
			.with("valid_to", Objects.toString(schedule.validTo(), null))
			.with("timezone", OFFSET_HOURS)
			.with("wkst", "MO")
			.with("freq", "WEEKLY")
			.with("interval", 1)
			.with("byday",
					schedule.days()
						.stream()
						.sorted()
						.map(DayOfWeek::name)
						.map((day) -> day.substring(0, 2))
						.collect(Collectors.joining(",")))
			.with("description", schedule.closedOnPublicHolidays() ? HsdsWords.CLOSED_ON_HOLIDAYS : null)
			.with("opens_at", schedule.opensAt() + OFFSET)
			.with("closes_at", schedule.closesAt() + OFFSET);
	}

	private static String joined(Collection<?> values) {
		return values.stream().map(String::valueOf).sorted().collect(Collectors.joining("|"));
	}

	/** A JSON object without what is not there. */
	private static final class Document {

		private final Map<String, Object> values = new LinkedHashMap<>();

		Document with(String name, @Nullable Object value) {
			if (value != null) {
				this.values.put(name, value);
			}
			return this;
		}

		Map<String, Object> done() {
			return this.values;
		}

	}

}
