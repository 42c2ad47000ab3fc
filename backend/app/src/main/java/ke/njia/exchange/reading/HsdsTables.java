package ke.njia.exchange.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The tables of an HSDS package, or what an HSDS answer would be in tables. The names are
 * those of HSDS 3.x; what 1.1 called otherwise is here under its later name. Filled
 * first, asked afterwards.
 */
final class HsdsTables {

	static final String ORGANIZATIONS = "organizations";

	static final String SERVICES = "services";

	static final String LOCATIONS = "locations";

	static final String PLACES = "service_at_location";

	static final String SCHEDULES = "schedules";

	static final String ADDRESSES = "addresses";

	static final String LANGUAGES = "languages";

	static final String ACCESSIBILITY = "accessibility";

	static final String ATTRIBUTES = "attributes";

	static final String PHONES = "phones";

	static final String CONTACTS = "contacts";

	static final String TERMS = "taxonomy_terms";

	private static final Map<String, String> EARLIER = Map.of("services_at_location", PLACES, "regular_schedules",
			SCHEDULES, "physical_addresses", ADDRESSES, "accessibility_for_disabilities", ACCESSIBILITY);

	private static final List<String> KNOWN = List.of(ORGANIZATIONS, SERVICES, LOCATIONS, PLACES, SCHEDULES, ADDRESSES,
			LANGUAGES, ACCESSIBILITY, ATTRIBUTES, TERMS, PHONES, CONTACTS);

	private final Map<String, List<Entity>> tables = new TreeMap<>();

	private final Map<String, Map<String, List<Entity>>> links = new HashMap<>();

	private final Map<String, Map<String, Entity>> identities = new HashMap<>();

	/** The table that a file of that name holds; empty when it is none that is read. */
	static String named(String file) {
		String base = file.substring(file.lastIndexOf('/') + 1)
			.replaceFirst("(?i)\\.csv$", "")
			.toLowerCase(java.util.Locale.ROOT);
		String name = EARLIER.getOrDefault(base, base);
		return KNOWN.contains(name) ? name : "";
	}

	void add(String table, Entity entity) {
		this.tables.computeIfAbsent(table, (name) -> new ArrayList<>()).add(entity);
	}

	List<Entity> all(String table) {
		return this.tables.getOrDefault(table, List.of());
	}

	/** Entries by their identifier; the first of several with the same. */
	Map<String, Entity> byId(String table) {
		return this.identities.computeIfAbsent(table, (name) -> {
			Map<String, Entity> found = new HashMap<>();
			all(name).stream()
				.filter((entity) -> !entity.id().isEmpty())
				.forEach((entity) -> found.putIfAbsent(entity.id(), entity));
			return found;
		});
	}

	/** Entries by what they point to. */
	Map<String, List<Entity>> by(String table, String column) {
		return this.links.computeIfAbsent(table + "." + column,
				(link) -> all(table).stream()
					.filter((entity) -> !entity.get(column).isEmpty())
					.sorted(Comparator.comparing(Entity::line))
					.collect(Collectors.groupingBy((entity) -> entity.get(column))));
	}

}
