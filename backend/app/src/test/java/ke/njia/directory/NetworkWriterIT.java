package ke.njia.directory;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Role;
import ke.njia.kernel.UnitOfWork;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The one door of the network, at a real database.
 */
@PortalTest
class NetworkWriterIT {

	private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

	private static final Schedule OFFICE = new Schedule(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY), LocalTime.of(8, 0),
			LocalTime.of(17, 0), null, null, ZoneId.of("Africa/Nairobi"), true);

	private final String register = "test" + Portal.newKey().substring(0, 8);

	@Autowired
	NetworkWriter writer;

	@Autowired
	NetworkStore store;

	@Autowired
	Directory directory;

	@Autowired
	ReferenceNetwork reference;

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

	@Test
	void whatIsNewIsCreatedWhatIsSaidAgainLeavesNoTrace() {
		List<NetworkEntry> facility = facility("1", "Dispensary (example)");
		long before = this.store.revision();
		assertThat(apply(imported(), facility)).extracting(EntryResult::kind)
			.containsExactly(EntryResult.Kind.CREATED, EntryResult.Kind.CREATED, EntryResult.Kind.CREATED,
					EntryResult.Kind.CREATED, EntryResult.Kind.CHANGED, EntryResult.Kind.CHANGED);
		assertThat(this.store.revision()).isEqualTo(before + 1);
		assertThat(changedIn(id("1"))).isEqualTo(before + 1);
		assertThat(apply(imported(), facility)).hasSize(6)
			.allSatisfy((result) -> assertThat(result.kind()).isEqualTo(EntryResult.Kind.UNCHANGED));
		assertThat(this.store.revision()).isEqualTo(before + 1);
		assertThat(history(id("1"))).isEmpty();
	}

	@Test
	void readersSeeAllOfIt() {
		apply(imported(), facility("1", "Dispensary (example)"));
		ServiceAtLocation place = this.directory.current().serviceAtLocation(id("1") + ".place");
		assertThat(place.organization().name()).isEqualTo("Dispensary (example)");
		assertThat(place.organization().county()).isEqualTo(7);
		assertThat(place.location()).isEqualTo(new Location(id("1") + ".at", "Dispensary (example)", 7, -0.45, 39.64));
		assertThat(place.languages()).containsExactly("som", "swa");
		assertThat(place.coverage()).containsExactlyInAnyOrder(7, 8);
		assertThat(place.openingTimes().schedules()).containsExactly(OFFICE);
		assertThat(place.capacity()).isEqualTo(new Capacity(CapacityStatus.CAPACITY, 4, NOW));
		assertThat(place.quarantined()).isFalse();
	}

	@Test
	void onlyWhatDiffersIsWrittenEachFieldWithItsHistory() {
		apply(imported(), facility("1", "Dispensary (example)"));
		List<NetworkEntry> other = facility("1", "Health centre (example)");
		assertThat(apply(imported(), other)).extracting(EntryResult::id, EntryResult::kind, EntryResult::fields)
			.startsWith(tuple(id("1"), EntryResult.Kind.CHANGED, List.of("name")))
			.contains(tuple(id("1") + ".place", EntryResult.Kind.UNCHANGED, List.of()));
		assertThat(history(id("1"))).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("field", "name")
				.containsEntry("from", "Dispensary (example)")
				.containsEntry("to", "Health centre (example)")
				.containsEntry("by", "tester")
				.containsEntry("source", this.register));
		assertThat(this.directory.current().organization(id("1")).name()).isEqualTo("Health centre (example)");
	}

	@Test
	void edgesAreReplacedNotAdded() {
		apply(imported(), facility("1", "Dispensary (example)"));
		Correction correction = Correction.of(EntryType.SERVICE_AT_LOCATION, id("1") + ".place")
			.with("languages", Set.of("eng"))
			.with("coverage", Set.of())
			.with("schedules", List.of(ScheduleEntry.line(OFFICE).replace("08:00", "09:30")));
		assertThat(apply(byHand(), List.of(correction)).getFirst().fields()).containsExactlyInAnyOrder("languages",
				"coverage", "schedules");
		ServiceAtLocation place = this.directory.current().serviceAtLocation(id("1") + ".place");
		assertThat(place.languages()).containsExactly("eng");
		assertThat(place.coverage()).isEmpty();
		assertThat(place.openingTimes().schedules()).singleElement()
			.satisfies((schedule) -> assertThat(schedule.opensAt()).isEqualTo(LocalTime.of(9, 30)));
	}

	@Test
	void whatAPersonSetByHandAnImporterKeeps() {
		apply(imported(), facility("1", "Dispensary (example)"));
		apply(byHand(),
				List.of(Correction.of(EntryType.ORGANIZATION, id("1")).with("name", "Amani dispensary (example)")));
		EntryResult again = apply(imported(), facility("1", "Dispensary (example)")).getFirst();
		assertThat(again.kind()).isEqualTo(EntryResult.Kind.KEPT);
		assertThat(again.kept()).containsExactly("name");
		assertThat(this.directory.current().organization(id("1")).name()).isEqualTo("Amani dispensary (example)");
	}

	@Test
	void whatWasRetiredByHandStaysRetiredAndWhatARegisterDroppedComesBack() {
		apply(imported(), concat(facility("1", "One (example)"), facility("2", "Two (example)")));
		apply(byHand(), List.of(Correction.retired(EntryType.ORGANIZATION, id("1"), true)));
		apply(imported(), List.of(Correction.retired(EntryType.ORGANIZATION, id("2"), true)));
		assertThat(this.directory.current().organization(id("2")).retired()).isTrue();
		List<EntryResult> results = apply(imported(),
				concat(facility("1", "One (example)"), facility("2", "Two (example)")));
		assertThat(results).filteredOn((result) -> result.type() == EntryType.ORGANIZATION)
			.extracting(EntryResult::kind, EntryResult::fields, EntryResult::kept)
			.containsExactly(tuple(EntryResult.Kind.KEPT, List.of(), List.of("retired")),
					tuple(EntryResult.Kind.CHANGED, List.of("retired"), List.of()));
		assertThat(this.directory.current().organization(id("1")).retired()).isTrue();
	}

	@Test
	void theReferenceFilesLeaveRowsOfOthersAlone() {
		apply(imported(), facility("1", "Dispensary (example)"));
		this.neo4j.query("MATCH (l:ReferenceLoad {id: 'directory'}) SET l.digest = 'older'").run();
		assertThat(this.reference.loadOnce()).isTrue();
		assertThat(this.directory.current().organization(id("1")).retired()).isFalse();
		assertThat(this.directory.current().serviceAtLocation(id("1") + ".place").active()).isTrue();
	}

	@Test
	void whatCannotBeTakenIsRefusedAloneWithItsCode() {
		List<NetworkEntry> batch = new ArrayList<>(facility("1", "Dispensary (example)"));
		batch.add(new ServiceEntry(id("9") + ".service", id("nobody"), "Lost", "paralegal", ServiceStatus.ACTIVE, null,
				null, Set.of(), Set.of(), "test", false, this.register, "9"));
		batch.add(organization("3", " ", 7));
		batch.add(organization("4", "Elsewhere (example)", 48));
		batch.add(organization("1", "Twin (example)", 7));
		batch.add(new CapacityEntry(id("nowhere"), CapacityStatus.CAPACITY, 1, NOW, "test"));
		batch.add(new AgreementEntry(id("a"), id("1"), id("nobody"), Agreement.Kind.REFERRAL, 4, NOW, NOW, 10, 10,
				"test", null, null));
		List<EntryResult> results = apply(imported(), batch);
		assertThat(results.subList(0, 6)).allSatisfy((result) -> assertThat(result.isWritten()).isTrue());
		assertThat(results.subList(6, results.size())).extracting(NetworkWriterIT::complaint)
			.containsExactly("organization unknown", "name length-1-to-200", "county unknown", "id twice-in-one-batch",
					"id NOT_FOUND", "to unknown, trust 1-to-3, validTo after-validFrom");
		assertThat(this.directory.current().findOrganization(id("3"))).isEmpty();
	}

	@Test
	void aConfidentialPlaceNeverGetsAnAddress() {
		apply(imported(), facility("1", "Dispensary (example)"));
		String place = id("1") + ".place";
		Correction hide = Correction.of(EntryType.SERVICE_AT_LOCATION, place).with("confidential", true);
		assertThat(complaint(apply(byHand(), List.of(hide)).getFirst()))
			.isEqualTo("location confidential-has-county-only");
		Correction strip = Correction.of(EntryType.LOCATION, id("1") + ".at")
			.with("latitude", null)
			.with("longitude", null);
		assertThat(apply(byHand(), List.of(hide, strip))).allMatch(EntryResult::isWritten);
		Correction show = Correction.of(EntryType.LOCATION, id("1") + ".at").with("address", "Garissa Road 5");
		assertThat(complaint(apply(byHand(), List.of(show)).getFirst()))
			.isEqualTo("address confidential-has-county-only");
		assertThat(history(id("1") + ".at")).isNotEmpty()
			.noneMatch((row) -> row.containsKey("from") || row.containsKey("to"));
	}

	@Test
	void agreementsAndTiesAreEndedNotTakenAway() {
		apply(imported(), concat(facility("1", "One (example)"), facility("2", "Two (example)")));
		String tie = ConflictEntry.idOf(id("1"), "county-police", Conflict.Kind.FUNDED_BY);
		apply(byHand(),
				List.of(new AgreementEntry(id("a"), id("1"), id("2"), Agreement.Kind.REFERRAL, 2, NOW, null, 10, 900,
						"test", null, null),
						new ConflictEntry(tie, id("1"), "county-police", Conflict.Kind.FUNDED_BY, "a budget", NOW, null,
								"test", null)));
		NetworkView view = this.directory.current();
		assertThat(view.agreements()).anyMatch((agreement) -> agreement.from().equals(id("1")));
		assertThat(view.conflicts()).anyMatch((conflict) -> conflict.organizationId().equals(id("1")));
		long before = this.store.revision();
		apply(byHand(), List.of(Correction.of(EntryType.AGREEMENT, id("a")).with("validTo", NOW.plusSeconds(1)),
				Correction.of(EntryType.CONFLICT, tie).with("endedAt", NOW.plusSeconds(1))));
		assertThat(this.store.revision()).isEqualTo(before + 1);
		view = this.directory.current();
		assertThat(view.agreements()).filteredOn((agreement) -> agreement.from().equals(id("1")))
			.singleElement()
			.satisfies((agreement) -> assertThat(agreement.validTo()).isEqualTo(NOW.plusSeconds(1)));
		assertThat(view.conflicts()).noneMatch((conflict) -> conflict.organizationId().equals(id("1")));
		assertThat(history(id("a"))).extracting((row) -> row.get("field")).containsExactly("made", "validTo");
		assertThat(complaint(
				apply(byHand(), List.of(Correction.of(EntryType.AGREEMENT, id("a")).with("to", id("1")))).getFirst()))
			.isEqualTo("to stands-between-these");
	}

	@Test
	void ofTwoWritersTheSecondSeesWhatTheFirstWrote() throws Exception {
		apply(imported(), facility("1", "Dispensary (example)"));
		long before = this.store.revision();
		int writers = 8;
		try (ExecutorService backends = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<EntryResult>> writes = IntStream.range(0, writers)
				.mapToObj((number) -> backends.submit(() -> apply(byHand(),
						List.of(Correction.of(EntryType.ORGANIZATION, id("1")).with("name", "Name " + number)))
					.getFirst()))
				.toList();
			for (Future<EntryResult> write : writes) {
				assertThat(write.get().kind()).isEqualTo(EntryResult.Kind.CHANGED);
			}
		}
		assertThat(this.store.revision()).isEqualTo(before + writers);
		List<Map<String, @Nullable Object>> rows = history(id("1"));
		assertThat(rows).hasSize(writers);
		for (int row = 1; row < writers; row++) {
			assertThat(rows.get(row)).containsEntry("from", rows.get(row - 1).get("to"));
		}
	}

	@Test
	void twoWritersOfOneFieldDoNotUndoEachOthersOtherField() {
		apply(imported(), facility("1", "Dispensary (example)"));
		apply(byHand(), List.of(Correction.of(EntryType.ORGANIZATION, id("1")).with("kind", "clinic")));
		apply(byHand(), List.of(Correction.of(EntryType.ORGANIZATION, id("1")).with("name", "Named (example)")));
		assertThat(this.directory.current().organization(id("1")).kind()).isEqualTo("clinic");
	}

	@Test
	void nothingIsWrittenOutsideATransaction() {
		assertThatIllegalStateException().isThrownBy(() -> this.writer.apply(facility("1", "x"), imported()));
	}

	/** A bound far above what is seen, so that a slow machine does not fail it. */
	@Test
	void aBatchOfFiveHundredIsQuick() {
		List<NetworkEntry> batch = IntStream.range(0, 84)
			.boxed()
			.flatMap((number) -> facility("b" + number, "Facility %d (example)".formatted(number)).stream())
			.toList();
		assertThat(batch).hasSizeGreaterThan(500);
		long start = System.nanoTime();
		assertThat(apply(imported(), batch)).allMatch(EntryResult::isWritten);
		long first = System.nanoTime() - start;
		start = System.nanoTime();
		assertThat(apply(imported(), batch)).noneMatch(EntryResult::isWritten);
		long again = System.nanoTime() - start;
		System.out.printf("%d entries: written in %d ms, found unchanged in %d ms%n", batch.size(), first / 1_000_000,
				again / 1_000_000);
		assertThat(Duration.ofNanos(first)).isLessThan(Duration.ofSeconds(15));
		assertThat(Duration.ofNanos(again)).isLessThan(Duration.ofSeconds(15));
	}

	private List<EntryResult> apply(Provenance by, List<? extends NetworkEntry> batch) {
		return this.work.perform(() -> this.writer.apply(batch, by));
	}

	private Provenance imported() {
		return Provenance.imported(actor(), this.register, NOW);
	}

	private static Provenance byHand() {
		return Provenance.byHand(actor(), NOW);
	}

	private static Actor actor() {
		return new Actor("tester", Set.of(Role.COORDINATOR), "khrc", NOW);
	}

	private String id(String key) {
		return NetworkEntry.idOf(this.register, key);
	}

	private OrganizationEntry organization(String key, String name, int county) {
		return new OrganizationEntry(id(key), name, "clinic", "KE", county, null, Visibility.PUBLIC, "test", false,
				this.register, key);
	}

	private List<NetworkEntry> facility(String key, String name) {
		return List.of(organization(key, name, 7),
				new LocationEntry(id(key) + ".at", "Dispensary (example)", 7, null, -0.45, 39.64, "test", false,
						this.register, key),
				new ServiceEntry(id(key) + ".service", id(key), "Care", "emergency-medical", ServiceStatus.ACTIVE, 0,
						null, Set.of(), Set.of(), "test", false, this.register, key),
				new ServiceAtLocationEntry(id(key) + ".place", id(key) + ".service", id(key) + ".at",
						ServiceMode.ON_SITE, false, Set.of("swa", "som"), Set.of(7, 8), Set.of("FEMALE"), true, 60, 800,
						Visibility.PUBLIC, "test", false, this.register, key),
				new ScheduleEntry(id(key) + ".place", List.of(OFFICE), "test"),
				new CapacityEntry(id(key) + ".place", CapacityStatus.CAPACITY, 4, NOW, "test"));
	}

	private static List<NetworkEntry> concat(List<NetworkEntry> one, List<NetworkEntry> other) {
		List<NetworkEntry> all = new ArrayList<>(one);
		all.addAll(other);
		return all;
	}

	private List<Map<String, @Nullable Object>> history(String entry) {
		return this.neo4j
			.query("MATCH (c:FieldChange {entry: $entry}) RETURN properties(c) AS change ORDER BY c.revision")
			.bind(entry)
			.to("entry")
			.fetch()
			.all()
			.stream()
			.map(NetworkWriterIT::change)
			.toList();
	}

	@SuppressWarnings("unchecked")
	private static Map<String, @Nullable Object> change(Map<String, Object> row) {
		return (Map<String, @Nullable Object>) row.getOrDefault("change", Map.of());
	}

	private long changedIn(String organization) {
		return this.neo4j.query("MATCH (o:Organization {id: $id}) RETURN o.changedIn AS revision")
			.bind(organization)
			.to("id")
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

	private static String complaint(EntryResult result) {
		return String.join(", ", result.faults().stream().map(NetworkWriterIT::complaint).toList());
	}

	private static String complaint(UserError error) {
		return String.join("/", error.path()) + " "
				+ (error.facts().isEmpty() ? error.code() : error.facts().getFirst().value());
	}

}
