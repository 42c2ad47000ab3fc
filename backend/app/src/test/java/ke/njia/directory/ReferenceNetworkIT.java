package ke.njia.directory;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.vocabulary.ReferenceLoad;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The reference network on its way into the graph and back.
 */
@PortalTest
class ReferenceNetworkIT {

	private static final String PLACE = "garissa-paralegals-example.paralegal.garissa";

	@Autowired
	Directory directory;

	@Autowired
	NetworkStore store;

	@Autowired
	ReferenceNetwork reference;

	@Autowired
	ReferenceLoad load;

	@Autowired
	Neo4jClient neo4j;

	@Test
	void unchangedFilesAreNotLoadedAgain() {
		long before = this.store.revision();
		assertThat(before).isPositive();
		assertThat(this.reference.loadOnce()).isFalse();
		assertThat(this.store.revision()).isEqualTo(before);
	}

	@Test
	void ofSeveralThatLoadAtOnceOneDoes() throws Exception {
		String id = Portal.newKey();
		AtomicInteger loads = new AtomicInteger();
		try (ExecutorService backends = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Boolean>> starts = IntStream.range(0, 8)
				.mapToObj((index) -> backends
					.submit(() -> this.load.once(id, List.of(), (digest) -> loads.incrementAndGet())))
				.toList();
			int loaded = 0;
			for (Future<Boolean> start : starts) {
				loaded += start.get() ? 1 : 0;
			}
			assertThat(loaded).isOne();
		}
		assertThat(loads).hasValue(1);
	}

	@Test
	void aChangedFileIsLoadedAndReplacesNothingTwice() {
		long revision = this.store.revision();
		Counts before = counts();
		forget();
		assertThat(this.reference.loadOnce()).isTrue();
		assertThat(this.store.revision()).isEqualTo(revision + 1);
		assertThat(counts()).isEqualTo(before);
		assertThat(this.directory.current().revision()).isEqualTo(revision + 1);
	}

	@Test
	void theViewHoldsWhatTheDatabaseHolds() {
		NetworkView view = this.directory.current();
		assertThat(new Counts(view.organizations().size(), view.services().size(), view.serviceAtLocations().size(),
				view.agreements().size(), view.conflicts().size()))
			.isEqualTo(counts());
		assertThat(view.organizations()).hasSameSizeAs(ReferenceTables.read().of(ReferenceTable.ORGANIZATIONS));
		assertThat(view.serviceAtLocations()).allSatisfy((place) -> {
			assertThat(place.openingTimes().schedules()).isNotEmpty();
			assertThat(place.languages()).isNotEmpty();
		});
	}

	@Test
	void aChangeIsSeenByTheNextReader() {
		NetworkView before = this.directory.current();
		assertThat(this.directory.current()).isSameAs(before);
		this.neo4j.query(CypherFile.BUMP_REVISION.text()).run();
		assertThat(this.directory.current().revision()).isEqualTo(before.revision() + 1);
	}

	@Test
	void noConfidentialPlaceHasCoordinatesInTheDatabase() {
		assertThat(this.neo4j
			.query("""
					MATCH (p:ServiceAtLocation {confidential: true})-[:AT]->(l:Location)
					RETURN count(CASE WHEN l.latitude IS NOT NULL OR l.longitude IS NOT NULL THEN 1 END) AS known, count(l) AS all
					""")
			.fetch()
			.one()
			.orElseThrow()).containsEntry("known", 0L)
			.hasEntrySatisfying("all", (all) -> assertThat((Long) all).isGreaterThan(50));
	}

	@Test
	void whatLeavesTheFilesIsRetiredAndWhatAPartnerSaidStays() {
		this.neo4j.query("""
				CREATE (:Organization {id: 'gone-example', name: 'Gone (example)', kind: 'ngo', country: 'KE',
				  visibility: 'PUBLIC', source: 'test', register: 'reference'})
				""").run();
		this.neo4j
			.query("""
					MATCH (c:Capacity {id: $id})
					SET c.status = 'NO_CAPACITY', c.available = 0, c.asOf = datetime(), c.byHand = ['asOf', 'available', 'status']
					""")
			.bind(PLACE)
			.to("id")
			.run();
		forget();
		assertThat(this.reference.loadOnce()).isTrue();
		NetworkView view = this.directory.current();
		assertThat(view.organization("gone-example").retired()).isTrue();
		assertThat(view.organization("khrc").retired()).isFalse();
		assertThat(view.serviceAtLocation(PLACE).capacity().status()).isEqualTo(CapacityStatus.NO_CAPACITY);
		this.neo4j.query("MATCH (o:Organization {id: 'gone-example'}) DETACH DELETE o").run();
		this.neo4j.query("MATCH (c:Capacity {id: $id}) REMOVE c.byHand").bind(PLACE).to("id").run();
		forget();
		assertThat(this.reference.loadOnce()).isTrue();
		assertThat(this.directory.current().serviceAtLocation(PLACE).capacity().status())
			.isEqualTo(CapacityStatus.CAPACITY);
	}

	private void forget() {
		this.neo4j.query("MATCH (l:ReferenceLoad {id: $id}) SET l.digest = 'older'")
			.bind(ReferenceNetwork.ID)
			.to("id")
			.run();
	}

	private Counts counts() {
		Map<String, Object> row = this.neo4j.query("""
				RETURN COUNT { (:Organization) } AS organizations, COUNT { (:Service) } AS services,
				  COUNT { (:ServiceAtLocation) } AS places, COUNT { ()-[:AGREES_WITH]->() } AS agreements,
				  COUNT { ()-[t:TIED_TO WHERE t.endedAt IS NULL]->(:Institution) } AS conflicts
				""").fetch().one().orElseThrow();
		return new Counts(count(row, "organizations"), count(row, "services"), count(row, "places"),
				count(row, "agreements"), count(row, "conflicts"));
	}

	private static int count(Map<String, Object> row, String name) {
		return Math.toIntExact((Long) row.getOrDefault(name, -1L));
	}

	private record Counts(int organizations, int services, int places, int agreements, int conflicts) {
	}

}
