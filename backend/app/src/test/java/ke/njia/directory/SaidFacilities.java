package ke.njia.directory;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import ke.njia.Portal;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Role;
import ke.njia.kernel.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Facilities of a register of their own, said to the one door of the network, and swept
 * away afterwards.
 */
abstract class SaidFacilities {

	static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

	static final Schedule OFFICE = new Schedule(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY), LocalTime.of(8, 0),
			LocalTime.of(17, 0), null, null, ZoneId.of("Africa/Nairobi"), true);

	final String register = "test" + Portal.newKey().substring(0, 8);

	@Autowired
	NetworkWriter writer;

	@Autowired
	Directory directory;

	@Autowired
	NetworkStore store;

	@Autowired
	UnitOfWork work;

	@Autowired
	Neo4jClient neo4j;

	/** What tests made is gone for those that count. */
	@AfterEach
	void sweep() {
		this.neo4j
			.query("""
					MATCH (n:Organization|Service|Location|ServiceAtLocation {register: $register})
					OPTIONAL MATCH (n)-[:OPEN_DURING|COVERS|HAS_CAPACITY|CHANGED]->(part:Schedule|ServiceArea|Capacity|FieldChange)
					DETACH DELETE n, part
					""")
			.bind(this.register)
			.to("register")
			.run();
		this.neo4j.query(CypherFile.BUMP_REVISION.text()).run();
	}

	List<EntryResult> apply(Provenance by, List<? extends NetworkEntry> batch) {
		return this.work.perform(() -> this.writer.apply(batch, by));
	}

	Provenance imported() {
		return Provenance.imported(actor(), this.register, NOW);
	}

	static Provenance byHand() {
		return Provenance.byHand(actor(), NOW);
	}

	private static Actor actor() {
		return new Actor("tester", Set.of(Role.COORDINATOR), "khrc", NOW);
	}

	String id(String key) {
		return NetworkEntry.idOf(this.register, key);
	}

	OrganizationEntry organization(String key, String name, int county) {
		return new OrganizationEntry(id(key), name, "clinic", "KE", county, null, Visibility.PUBLIC, "test", false,
				this.register, key);
	}

	List<NetworkEntry> facility(String key, String name) {
		return List.of(organization(key, name, 7),
				new LocationEntry(id(key) + ".at", "Dispensary (example)", 7, PostalAddress.NONE, -0.45, 39.64, "test",
						false, this.register, key),
				new ServiceEntry(id(key) + ".service", id(key), "Care", "emergency-medical", ServiceStatus.ACTIVE, 0,
						null, Set.of(), Set.of(), "test", false, this.register, key),
				new ServiceAtLocationEntry(id(key) + ".place", id(key) + ".service", id(key) + ".at",
						ServiceMode.ON_SITE, false, Set.of("swa", "som"), Set.of(7, 8), Set.of("FEMALE"), true, 60, 800,
						Visibility.PUBLIC, "test", false, this.register, key),
				new ScheduleEntry(id(key) + ".place", List.of(OFFICE), "test"),
				new CapacityEntry(id(key) + ".place", CapacityStatus.CAPACITY, 4, NOW, "test"));
	}

	static List<NetworkEntry> concat(List<NetworkEntry> one, List<NetworkEntry> other) {
		List<NetworkEntry> all = new ArrayList<>(one);
		all.addAll(other);
		return all;
	}

	List<Map<String, @Nullable Object>> history(String entry) {
		return this.neo4j
			.query("MATCH (c:FieldChange {entry: $entry}) RETURN properties(c) AS change ORDER BY c.revision")
			.bind(entry)
			.to("entry")
			.fetch()
			.all()
			.stream()
			.map(SaidFacilities::change)
			.toList();
	}

	@SuppressWarnings("unchecked")
	private static Map<String, @Nullable Object> change(Map<String, Object> row) {
		return (Map<String, @Nullable Object>) row.getOrDefault("change", Map.of());
	}

}
