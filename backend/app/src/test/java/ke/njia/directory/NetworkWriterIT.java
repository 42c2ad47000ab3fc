package ke.njia.directory;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import ke.njia.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The one door of the network, at a real database.
 */
@PortalTest
class NetworkWriterIT extends SaidFacilities {

	@Autowired
	ReferenceNetwork reference;

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

	private long changedIn(String organization) {
		return this.neo4j.query("MATCH (o:Organization {id: $id}) RETURN o.changedIn AS revision")
			.bind(organization)
			.to("id")
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

}
