package ke.njia.directory;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.kernel.Actor;
import ke.njia.kernel.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a backend holds after a change is what one that starts now would read.
 */
@PortalTest
class NetworkChangeIT {

	private static final String PARTNER = "garissa-paralegals-example";

	/** Another that PARTNER is one with for a while. */
	private static final String MERGED = "coast-lawyers-example";

	@Autowired
	Directory directory;

	@Autowired
	NetworkStore store;

	@Autowired
	NetworkWriter writer;

	@Autowired
	EntryForwarding forwarding;

	@Autowired
	UnitOfWork work;

	@Autowired
	Neo4jClient neo4j;

	@Autowired
	Clock clock;

	@Autowired
	Portal portal;

	private final String name = "Changed " + Portal.newKey() + " (example)";

	@AfterEach
	void asItWas() {
		rename("Garissa Paralegals (example)");
	}

	@Test
	void aChangeIsReadAloneAndMakesTheSameView() {
		NetworkView before = this.directory.current();
		rename(this.name);
		NetworkView after = this.directory.current();
		assertThat(after.revision()).isGreaterThan(before.revision());
		assertThat(after.organization(PARTNER).name()).isEqualTo(this.name);
		assertThat(after.servicesOf(PARTNER)).isNotEmpty()
			.allSatisfy((service) -> assertThat(service.organization().name()).isEqualTo(this.name));
		assertEqual(after, this.store.read());
		assertThat(after.organizations()
			.stream()
			.filter((each) -> before.findOrganization(each.id()).filter((known) -> known == each).isPresent())
			.count()).as("entries that were not read again").isEqualTo(before.organizations().size() - 1L);
	}

	@Test
	void aRevisionThatMarksNothingIsReadWhole() {
		NetworkView before = this.directory.current();
		this.neo4j.query("MATCH (o:Organization {id: $id}) SET o.name = $name")
			.bindAll(Map.of("id", PARTNER, "name", this.name))
			.run();
		assertThat(this.directory.current()).isSameAs(before);
		this.neo4j.query(CypherFile.BUMP_REVISION.text()).run();
		assertThat(this.directory.current().organization(PARTNER).name()).isEqualTo(this.name);
	}

	@Test
	void aMergeBetweenMarkedChangesIsNotMissed() {
		NetworkView before = this.directory.current();
		Instant now = this.clock.instant();
		Provenance by = Provenance.byHand(Actor.portal("khrc", now), now);
		merge(() -> this.forwarding.forward(this.name, MERGED, PARTNER, List.of(), by));
		try {
			rename(this.name);
			assertThat(before.servicesOf(MERGED)).isNotEmpty();
			assertThat(this.directory.current().servicesOf(MERGED)).isEmpty();
			assertEqual(this.directory.current(), this.store.read());
			rename(this.name + " again");
			assertEqual(this.directory.current(), this.store.read());
		}
		finally {
			merge(() -> this.forwarding.restore(this.name, by));
		}
		assertThat(this.directory.current().servicesOf(MERGED)).isNotEmpty();
	}

	private void merge(Runnable act) {
		this.work.perform(() -> {
			this.forwarding.hold();
			act.run();
			return "";
		});
	}

	@Test
	void severalBackendsComeToTheSameView() {
		Directory other = new Directory(this.store, new LastWrite());
		NetworkView stale = other.current();
		rename(this.name);
		assertThat(other.snapshot()).isSameAs(stale);
		assertEqual(other.current(), this.directory.current());
		assertThat(other.recent()).isSameAs(other.snapshot());
	}

	@Test
	void whoChangedItReadsItInTheNextList() {
		this.directory.recent();
		rename(this.name);
		assertThat(this.portal.ask("coordinator", """
				query ($filter: DirectoryFilter) { organizations(filter: $filter) { totalCount } }
				""", Map.of("filter", Map.of("text", this.name))).get("organizations").get("totalCount").asInt())
			.isOne();
	}

	@Test
	void whatIsNotYetCommittedIsSeenByNobody() {
		NetworkView before = this.directory.current();
		this.work.perform(() -> {
			apply(this.name);
			assertThat(this.directory.current().organization(PARTNER).name()).isNotEqualTo(this.name);
			return "";
		});
		assertThat(this.directory.current().organization(PARTNER).name()).isEqualTo(this.name);
		assertThat(before.organization(PARTNER).name()).isNotEqualTo(this.name);
	}

	@Test
	void manyReadersShareOneView() throws Exception {
		rename(this.name);
		try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Callable<NetworkView>> asking = IntStream.range(0, 32)
				.<Callable<NetworkView>>mapToObj((reader) -> this.directory::current)
				.toList();
			List<NetworkView> views = readers.invokeAll(asking).stream().map(Future::resultNow).toList();
			assertThat(views).hasSize(32).allSatisfy((view) -> assertThat(view).isSameAs(views.getFirst()));
		}
	}

	private void rename(String to) {
		this.work.perform(() -> apply(to));
	}

	private List<EntryResult> apply(String to) {
		Instant now = this.clock.instant();
		List<EntryResult> results = this.writer.apply(
				List.of(Correction.of(EntryType.ORGANIZATION, PARTNER).with("name", to)),
				Provenance.imported(Actor.portal("", now), ReferenceEntries.REGISTER, now));
		assertThat(results).allSatisfy((result) -> assertThat(result.faults()).isEmpty());
		return results;
	}

	private static void assertEqual(NetworkView one, NetworkView other) {
		assertThat(one.revision()).isEqualTo(other.revision());
		assertThat(one.organizations()).isEqualTo(other.organizations());
		assertThat(one.services()).isEqualTo(other.services());
		assertThat(one.serviceAtLocations().stream().map(NetworkChangeIT::told).collect(Collectors.toList()))
			.isEqualTo(other.serviceAtLocations().stream().map(NetworkChangeIT::told).toList());
		assertThat(one.agreements()).containsExactlyElementsOf(other.agreements());
		assertThat(one.conflicts()).containsExactlyElementsOf(other.conflicts());
	}

	/** Schedules are told in no order. */
	private static List<Object> told(ServiceAtLocation place) {
		return List.of(place.id(), place.service(), place.mode(), place.languages(), place.coverage(), place.capacity(),
				java.util.Set.copyOf(place.openingTimes().schedules()), place.visibility(), place.retired(),
				String.valueOf(place.assuredAt()));
	}

}
