package ke.njia.exchange.hsds;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

import ke.njia.directory.EntryType;
import ke.njia.directory.Location;
import ke.njia.directory.Organization;
import ke.njia.directory.Service;
import ke.njia.directory.ServiceAtLocation;
import ke.njia.exchange.reading.HsdsWords;
import org.jspecify.annotations.Nullable;

/**
 * Entries of the directory as HSDS 3.1 writes them. What HSDS has no column for goes as
 * attributes; how fast and how likely a partner answers, its agreements and ties do not
 * go at all: they are nobody else's.
 */
final class HsdsDocuments {

	private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

	private final PublicDirectory directory;

	private final HsdsNames names;

	private final HsdsContacts contacts;

	HsdsDocuments(PublicDirectory directory, HsdsNames names) {
		this.directory = directory;
		this.names = names;
		this.contacts = new HsdsContacts(directory.reach(), names);
	}

	Map<String, Object> organization(Organization organization) {
		String id = HsdsIds.of(HsdsTable.ORGANIZATIONS.path(), organization.id());
		Document document = new Document().with("id", id)
			.with("name", organization.name())
			.with("description", organization.kind().replace('-', ' '));
		document.with("organization_identifiers",
				List.of(new Document().with("id", HsdsIds.of("identifier", organization.id()))
					.with("identifier_scheme", HsdsTaxonomy.NAME)
					.with("identifier_type", "Identifier in the directory it comes from")
					.with("identifier", organization.id())
					.done()));
		List<Map<String, Object>> attributes = new ArrayList<>();
		HsdsTaxonomy.say(attributes, id, HsdsWords.KIND, organization.kind());
		HsdsTaxonomy.say(attributes, id, HsdsWords.COUNTRY, organization.country());
		HsdsTaxonomy.say(attributes, id, HsdsWords.COUNTY, Objects.toString(organization.county(), ""));
		return this.contacts.add(document, EntryType.ORGANIZATION, organization.id())
			.with("attributes", attributes)
			.done();
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
			.with("last_modified", this.directory.modified(service).map(HsdsDocuments::moment).orElse(null))
			.done();
	}

	/** A service as small as the specification knows one. */
	Map<String, Object> minimalService(Service service) {
		return new Document().with("id", HsdsIds.of(HsdsTable.SERVICES.path(), service.id()))
			.with("modified_date", this.directory.modified(service).map(HsdsDocuments::moment).orElse(null))
			.done();
	}

	/** A service with all that is nested in it. */
	Map<String, Object> fullService(Service service) {
		List<ServiceAtLocation> places = this.directory.placesOf(service);
		String id = HsdsIds.of(HsdsTable.SERVICES.path(), service.id());
		Map<String, Object> document = new LinkedHashMap<>(service(service));
		document.putAll(this.contacts.add(new Document(), EntryType.SERVICE, service.id()).done());
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
		attributes.add(HsdsTaxonomy.typed(id, service.serviceType(), this.names.type(service.serviceType())));
		HsdsTaxonomy.say(attributes, id, HsdsWords.POPULATIONS, HsdsTaxonomy.joined(service.populations()));
		HsdsTaxonomy.say(attributes, id, HsdsWords.EXCLUDES, HsdsTaxonomy.joined(service.excludes()));
		document.put("attributes", attributes);
		return document;
	}

	/** A service at a location with its location. */
	Map<String, Object> place(ServiceAtLocation place) {
		String id = HsdsIds.of(HsdsTable.PLACES.path(), place.id());
		Location location = place.location();
		List<Map<String, Object>> attributes = new ArrayList<>();
		HsdsTaxonomy.say(attributes, id, HsdsWords.MODE, place.mode().name());
		HsdsTaxonomy.say(attributes, id, HsdsWords.COVERAGE, HsdsTaxonomy.joined(place.coverage()));
		HsdsTaxonomy.say(attributes, id, HsdsWords.LANGUAGES,
				place.languages().isEmpty() ? "none" : HsdsTaxonomy.joined(place.languages()));
		HsdsTaxonomy.say(attributes, id, HsdsWords.ACCESSIBLE, place.accessible() ? "yes" : "");
		Document document = new Document().with("id", id)
			.with("service_id", HsdsIds.of(HsdsTable.SERVICES.path(), place.service().id()))
			.with("location", (location != null) ? location(location) : nowhere(place));
		return this.contacts.add(document, EntryType.SERVICE_AT_LOCATION, place.id())
			.with("schedules", HsdsSchedules.of(place))
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
		HsdsTaxonomy.say(attributes, id, HsdsWords.COUNTY, Integer.toString(location.county()));
		Document document = new Document().with("id", id)
			.with("location_type", "physical")
			.with("name", location.name())
			.with("latitude", location.latitude())
			.with("longitude", location.longitude());
		this.contacts.addAddress(document, location, attributes);
		return this.contacts.add(document, EntryType.LOCATION, location.id()).with("attributes", attributes).done();
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

	/** In milliseconds, as the specification wants it. */
	private static String moment(Instant instant) {
		return instant.truncatedTo(ChronoUnit.MILLIS).toString();
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

}
