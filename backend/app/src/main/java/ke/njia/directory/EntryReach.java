package ke.njia.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import ke.njia.kernel.GraphInstant;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * How entries can be reached, and when they changed: read when an entry is opened or the
 * directory leaves as a whole, not held in memory with the network.
 */
@Component
public class EntryReach {

	/** A place that only a confidential one leads to says nothing, whatever is stored. */
	private static final String ALL = """
			MATCH (n:Organization WHERE n.contacts IS NOT NULL)
			RETURN 'ORGANIZATION' AS type, n.id AS id, n {.contacts} AS entry
			UNION ALL
			MATCH (n:Service)
			RETURN 'SERVICE' AS type, n.id AS id, n {.changedAt, .contacts} AS entry
			UNION ALL
			MATCH (n:ServiceAtLocation WHERE NOT n.confidential)
			RETURN 'SERVICE_AT_LOCATION' AS type, n.id AS id, n {.changedAt, .contacts} AS entry
			UNION ALL
			MATCH (n:Location WHERE n.contacts IS NOT NULL OR n.address IS NOT NULL OR n.city IS NOT NULL
			    OR n.postalCode IS NOT NULL)
			WHERE NOT EXISTS { (:ServiceAtLocation {confidential: true})-[:AT]->(n) }
			RETURN 'LOCATION' AS type, n.id AS id, n {.contacts, .address, .city, .postalCode} AS entry
			""";

	private final Neo4jClient neo4j;

	private final StoredEntries entries;

	EntryReach(Neo4jClient neo4j, StoredEntries entries) {
		this.neo4j = neo4j;
		this.entries = entries;
	}

	/** All that is known of all entries. */
	public Told all() {
		Map<EntryType, Map<String, List<ContactPoint>>> points = new EnumMap<>(EntryType.class);
		Map<String, PostalAddress> addresses = new HashMap<>();
		Map<EntryType, Map<String, Instant>> changes = new EnumMap<>(EntryType.class);
		this.neo4j.query(ALL).fetchAs(Record.class).mappedBy((types, row) -> row).all().forEach((row) -> {
			EntryType type = EntryType.valueOf(row.get("type").asString());
			String id = row.get("id").asString();
			Value entry = row.get("entry");
			if (!entry.get(ReachEntry.FIELD).isNull()) {
				points.computeIfAbsent(type, (each) -> new HashMap<>())
					.put(id, entry.get(ReachEntry.FIELD).asList((line) -> ContactPoint.read(line.asString())));
			}
			if (type == EntryType.LOCATION) {
				addresses.put(id, new PostalAddress(text(entry.get("address")), text(entry.get("city")),
						text(entry.get("postalCode"))));
			}
			Instant changed = GraphInstant.readOrNull(entry.get("changedAt"));
			if (changed != null) {
				changes.computeIfAbsent(type, (each) -> new HashMap<>()).put(id, changed);
			}
		});
		return new Told(points, addresses, changes);
	}

	/** Ways to reach each of the organizations that has any. */
	public Map<String, List<ContactPoint>> ofOrganizations(Collection<Organization> organizations) {
		return points(EntryType.ORGANIZATION, organizations.stream().map(Organization::id).toList());
	}

	/**
	 * Ways to reach each of the places: its own, those of where it is, those of the
	 * service. A confidential place has none here.
	 */
	public Map<String, List<ContactPoint>> ofPlaces(Collection<ServiceAtLocation> places) {
		List<ServiceAtLocation> open = places.stream().filter((place) -> !place.confidential()).toList();
		Map<String, List<ContactPoint>> own = points(EntryType.SERVICE_AT_LOCATION,
				open.stream().map(ServiceAtLocation::id).toList());
		Map<String, List<ContactPoint>> services = points(EntryType.SERVICE,
				open.stream().map((place) -> place.service().id()).distinct().toList());
		Map<String, List<ContactPoint>> locations = points(EntryType.LOCATION,
				open.stream().flatMap((place) -> location(place).stream()).distinct().toList());
		Map<String, List<ContactPoint>> found = new HashMap<>();
		open.forEach((place) -> {
			List<ContactPoint> all = Stream
				.of(own.get(place.id()), location(place).map(locations::get).orElse(null),
						services.get(place.service().id()))
				.filter(Objects::nonNull)
				.flatMap(List::stream)
				.distinct()
				.toList();
			if (!all.isEmpty()) {
				found.put(place.id(), all);
			}
		});
		return found;
	}

	private Map<String, List<ContactPoint>> points(EntryType type, Collection<String> ids) {
		Map<String, List<ContactPoint>> found = new HashMap<>();
		this.entries.find(type, ids)
			.values()
			.stream()
			.filter((stored) -> !Boolean.TRUE.equals(stored.fields().get("confidential")))
			.forEach((stored) -> {
				if (stored.fields().get(ReachEntry.FIELD) instanceof Collection<?> lines) {
					List<ContactPoint> points = new ArrayList<>();
					lines.forEach((line) -> points.add(ContactPoint.read(line.toString())));
					found.put(stored.id(), List.copyOf(points));
				}
			});
		return found;
	}

	private static Optional<String> location(ServiceAtLocation place) {
		return Optional.ofNullable(place.location()).map(Location::id);
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

	/**
	 * What is told of entries, by their identifiers.
	 *
	 * @param points ways to reach them
	 * @param addresses public addresses of locations
	 * @param changes when services and places were last changed
	 */
	public record Told(Map<EntryType, Map<String, List<ContactPoint>>> points, Map<String, PostalAddress> addresses,
			Map<EntryType, Map<String, Instant>> changes) {

		/** Nothing of anybody. */
		public static final Told NOTHING = new Told(Map.of(), Map.of(), Map.of());

		/** Ways to reach that entry. */
		public List<ContactPoint> points(EntryType type, String id) {
			return this.points.getOrDefault(type, Map.of()).getOrDefault(id, List.of());
		}

		/** The address of that location. */
		public PostalAddress address(String location) {
			return this.addresses.getOrDefault(location, PostalAddress.NONE);
		}

		/** When that entry was last changed, where that is known. */
		public Optional<Instant> changedAt(EntryType type, String id) {
			return Optional.ofNullable(this.changes.getOrDefault(type, Map.of()).get(id));
		}

	}

}
