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
		List<StoredLeaf> leaves = this.pages.leaves(0, LEAVES);
		assertThat(new NaiveTree(leaves.stream().map(StoredLeaf::hash).toList()).root(LEAVES))
			.isEqualTo(frontier.root());
		List<Duration> took = new ArrayList<>();
		for (int index = 0; index < LEAVES; index += LEAVES / 100) {
			long began = System.nanoTime();
			List<String> path = this.search.inclusion(index, LEAVES);
			took.add(Duration.ofNanos(System.nanoTime() - began));
			assertThat(ProofCheck.includes(leaves.get(index).hash(), index, LEAVES, path, frontier.root())).isTrue();
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
		assertThat(frontier()).isEqualTo(expected(old));
		this.takeOver.afterSingletonsInstantiated();
		this.record.append(3);
		assertThat(frontier()).isEqualTo(expected(old + 3));
		assertThat(this.pages.nodes(0, old + 3)).hasSize(old + 3 - Long.bitCount(old + 3));
	}

	/** Another backend of an earlier version may still be recording. */
	@Test
	void anActTakesInWhatItFindsBeforeIt() {
		plantOldLeaves(10);
		this.record.append(1);
		assertThat(frontier()).isEqualTo(expected(11));
	}

	private void plantOldLeaves(int count) {
		List<Map<String, Object>> leaves = new ArrayList<>();
		for (int number = 0; number < count; number++) {
			SmallRecord.Act act = SmallRecord.Act.number(number);
			AuditLeaf leaf = new AuditLeaf(number, AuditLeaf.LINES, act.at(), act.actor().subject(), "khrc", List.of(),
					act.action(), act.subjectId(), "");
			Map<String, Object> properties = new HashMap<>(StoredLeaf.properties(leaf));
			properties.keySet().removeAll(List.of("version", "roles", "about"));
			leaves.add(properties);
		}
		this.work.perform(() -> {
			this.neo4j.query(OLD_LEAVES).bindAll(Map.of("leaves", leaves)).run();
			return this.neo4j.query("MATCH (h:AuditHead) SET h.size = $size, h.treeSize = null, h.frontier = null")
				.bindAll(Map.of("size", count))
				.run();
		});
		assertThat(this.pages.leaves(0, count)).hasSize(count).allMatch(StoredLeaf::isIntact);
	}

	private Frontier frontier() {
		return this.work.perform(() -> this.trail.hold().frontier());
	}

	private Frontier expected(int size) {
		Frontier frontier = Frontier.EMPTY;
		for (StoredLeaf stored : this.pages.leaves(0, size)) {
			frontier = frontier.append(stored.hash()).frontier();
		}
		assertThat(frontier.size()).isEqualTo(size);
		return frontier;
	}

}
