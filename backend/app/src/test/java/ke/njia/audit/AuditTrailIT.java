package ke.njia.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ke.njia.PortalTest;
import ke.njia.kernel.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The tree grows in the transactions of the acts, and takes in what is older than it.
 */
@PortalTest
class AuditTrailIT {

	private static final int LEAVES = Boolean.getBoolean("njia.proof") ? 10_000 : 1_000;

	private static final Duration PROOF_TAKES_AT_MOST = Duration.ofMillis(50);

	/** As versions without a tree recorded it. */
	private static final String OLD_LEAVES = """
			UNWIND $leaves AS leaf
			CREATE (l:AuditLeaf)
			SET l = leaf
			""";

	@Autowired
	Neo4jClient neo4j;

	@Autowired
	AuditTrail trail;

	@Autowired
	AuditPages pages;

	@Autowired
	AuditSearch search;

	@Autowired
	TakeOver takeOver;

	@Autowired
	UnitOfWork work;

	private SmallRecord record;

	@BeforeEach
	void record() {
		this.record = new SmallRecord(this.neo4j, this.trail, this.work);
		this.record.begin();
	}

	@AfterEach
	void theOthersRecord() {
		this.record.end();
	}

	@Test
	void everyProofConvincesAndIsQuick() {
		this.record.append(LEAVES);
		Frontier frontier = frontier();
		int size = (int) frontier.size();
		assertThat(size).as("others may record meanwhile").isGreaterThanOrEqualTo(LEAVES);
		List<StoredLeaf> leaves = this.pages.leaves(0, size);
		assertThat(new NaiveTree(leaves.stream().map(StoredLeaf::hash).toList()).root(size)).isEqualTo(frontier.root());
		List<Duration> took = new ArrayList<>();
		for (int index = 0; index < LEAVES; index += LEAVES / 100) {
			long began = System.nanoTime();
			List<String> path = this.search.inclusion(index, size);
			took.add(Duration.ofNanos(System.nanoTime() - began));
			assertThat(ProofCheck.includes(leaves.get(index).hash(), index, size, path, frontier.root())).isTrue();
		}
		took.sort(null);
		System.out.printf("Inclusion proofs among %d leaves: median %d us, slowest %d us%n", LEAVES,
				took.get(took.size() / 2).toNanos() / 1000, took.getLast().toNanos() / 1000);
		assertThat(took).hasSize(100);
		assertThat(took.get(took.size() / 2)).isLessThan(PROOF_TAKES_AT_MOST);
	}

	@Test
	void whatIsOlderThanTheTreeIsTakenIn() {
		int old = AuditTrail.BATCH + 321;
		plantOldLeaves(old);
		this.takeOver.afterSingletonsInstantiated();
		assertThat(taken()).isGreaterThanOrEqualTo(old);
		this.takeOver.afterSingletonsInstantiated();
		this.record.append(3);
		long size = taken();
		assertThat(size).isGreaterThanOrEqualTo(old + 3);
		assertThat(this.pages.nodes(0, size)).hasSize((int) size - Long.bitCount(size));
	}

	/** Another backend of an earlier version may still be recording. */
	@Test
	void anActTakesInWhatItFindsBeforeIt() {
		plantOldLeaves(10);
		this.record.append(1);
		assertThat(taken()).isGreaterThanOrEqualTo(11);
	}

	/** What this process believes of the head is then wrong, and must not be written. */
	@Test
	void anotherBackendThatRecordsInBetweenIsNoticed() {
		SmallRecord another = new SmallRecord(this.neo4j, new AuditTrail(this.neo4j), this.work);
		for (int round = 0; round < 3; round++) {
			this.record.append(3);
			another.append(2);
			this.record.append(1);
		}
		long size = taken();
		assertThat(size).isGreaterThanOrEqualTo(18);
		assertThat(this.pages.leaves(0, size)).hasSize((int) size).allMatch(StoredLeaf::isIntact);
		assertThat(this.pages.nodes(0, size)).hasSize((int) size - Long.bitCount(size));
	}

	/** Of these tests: setting a record aside loses nothing that others do. */
	@Test
	void whatOthersRecordMeanwhileIsInTheirRecord() {
		this.record.append(10);
		this.record.appendLate(1);
		this.record.append(5);
		this.record.end();
		long size = taken();
		assertThat(this.pages.leaves(0, size)).hasSize((int) size)
			.allMatch(StoredLeaf::isIntact)
			.noneMatch((stored) -> stored.leaf().actor().startsWith(SmallRecord.PERSON))
			.anyMatch((stored) -> stored.leaf().subject().equals("late-1"));
		this.record.begin();
	}

	private void plantOldLeaves(int count) {
		long first = this.work.perform(() -> {
			long size = this.trail.hold().size();
			this.neo4j.query("MATCH (n:AuditNode) DELETE n").run();
			this.neo4j.query(OLD_LEAVES).bindAll(Map.of("leaves", oldLeaves(size, count))).run();
			this.neo4j.query("MATCH (h:AuditHead) SET h.size = $size, h.treeSize = null, h.frontier = null")
				.bindAll(Map.of("size", size + count))
				.run();
			return size;
		});
		assertThat(this.pages.leaves(first, first + count)).hasSize(count).allMatch(StoredLeaf::isIntact);
	}

	private static List<Map<String, Object>> oldLeaves(long first, int count) {
		List<Map<String, Object>> leaves = new ArrayList<>();
		for (int number = 0; number < count; number++) {
			SmallRecord.Act act = SmallRecord.Act.number(number);
			AuditLeaf leaf = new AuditLeaf(first + number, AuditLeaf.LINES, act.at(), act.actor().subject(), "khrc",
					List.of(), act.action(), act.subjectId(), "");
			Map<String, Object> properties = new HashMap<>(StoredLeaf.properties(leaf));
			properties.keySet().removeAll(List.of("version", "roles", "about"));
			leaves.add(properties);
		}
		return leaves;
	}

	private Frontier frontier() {
		return this.work.perform(() -> this.trail.hold().frontier());
	}

	/**
	 * How many leaves there are: the tree is over each of them, computed leaf by leaf. A
	 * few more than planted, when others record meanwhile.
	 */
	private long taken() {
		Frontier held = frontier();
		Frontier computed = Frontier.EMPTY;
		for (StoredLeaf stored : this.pages.leaves(0, held.size())) {
			computed = computed.append(stored.hash()).frontier();
		}
		assertThat(held).isEqualTo(computed);
		return held.size();
	}

}
