package ke.njia.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The tree against RFC 6962 as it is written, for every size to 300 and for random larger
 * ones, and its proofs against an outsider's check.
 */
class TreeTests {

	private static final int EVERY_SIZE = 300;

	private static final int LARGEST = 20_000;

	/** Inputs and roots that implementations of RFC 6962 agree on. */
	private static final List<String> KNOWN_LEAVES = List.of("", "00", "10", "2021", "3031", "40414243",
			"5051525354555657", "606162636465666768696a6b6c6d6e6f");

	private static final List<String> KNOWN_ROOTS = List.of(
			"6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
			"fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
			"aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
			"d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
			"4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
			"76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
			"ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
			"5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

	private static final Grown TREE = Grown.of(LARGEST);

	private final NaiveTree naive = new NaiveTree(TREE.leaves());

	@Test
	void theRootsAreThoseThatAreKnown() {
		Frontier frontier = Frontier.EMPTY;
		assertThat(frontier.root()).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
		for (int size = 1; size <= KNOWN_LEAVES.size(); size++) {
			frontier = frontier.append(TreeHash.leaf(HexFormat.of().parseHex(KNOWN_LEAVES.get(size - 1)))).frontier();
			assertThat(frontier.root()).isEqualTo(KNOWN_ROOTS.get(size - 1));
		}
	}

	@Test
	void everyRootIsTheDefinitions() {
		for (int size = 0; size <= EVERY_SIZE; size++) {
			assertThat(TREE.frontiers().get(size).root()).as("%d leaves", size).isEqualTo(this.naive.root(size));
			assertThat(TREE.frontiers().get(size).isWellFormed()).isTrue();
		}
		assertThat(TREE.frontiers().get(LARGEST).root()).isEqualTo(this.naive.root(LARGEST));
	}

	@Test
	void everyAuditPathIsTheDefinitionsAndConvinces() {
		int convinced = 0;
		for (int size = 1; size <= EVERY_SIZE; size++) {
			for (int index = 0; index < size; index++) {
				assertIncluded(index, size);
				convinced++;
			}
		}
		for (int[] pair : randomPairs()) {
			assertIncluded(pair[0] - 1, pair[1]);
			convinced++;
		}
		assertThat(convinced).isEqualTo(EVERY_SIZE * (EVERY_SIZE + 1) / 2 + 500);
	}

	@Test
	void everyConsistencyProofIsTheDefinitionsAndConvinces() {
		int convinced = 0;
		for (int later = 1; later <= EVERY_SIZE; later++) {
			for (int earlier = 1; earlier <= later; earlier++) {
				assertConsistent(earlier, later);
				convinced++;
			}
		}
		for (int[] pair : randomPairs()) {
			assertConsistent(pair[0], pair[1]);
			convinced++;
		}
		assertThat(convinced).isEqualTo(EVERY_SIZE * (EVERY_SIZE + 1) / 2 + 500);
	}

	@Test
	void aProofOfAnotherLeafOrTreeConvincesNobody() {
		String root = this.naive.root(EVERY_SIZE);
		int refused = 0;
		for (int index = 0; index < EVERY_SIZE; index++) {
			List<String> path = TREE.proof().inclusion(index, EVERY_SIZE);
			String other = TREE.leaves().get((index + 1) % EVERY_SIZE);
			assertThat(ProofCheck.includes(other, index, EVERY_SIZE, path, root)).isFalse();
			assertThat(ProofCheck.includes(TREE.leaves().get(index), index, EVERY_SIZE, path, TREE.leaves().get(0)))
				.isFalse();
			List<String> bent = new ArrayList<>(path);
			bent.set(index % path.size(), TreeHash.EMPTY);
			assertThat(ProofCheck.includes(TREE.leaves().get(index), index, EVERY_SIZE, bent, root)).isFalse();
			refused += 3;
		}
		assertThat(refused).isEqualTo(3 * EVERY_SIZE);
	}

	@Test
	void everyInnerNodeIsMadeOnceByItsLastLeaf() {
		assertThat(TREE.nodes()).hasSize((int) (2L * LARGEST - Long.bitCount(LARGEST)));
	}

	@Test
	void aLeafBeyondTheTreeHasNoProof() {
		assertThatIllegalArgumentException().isThrownBy(() -> TREE.proof().inclusion(5, 5));
		assertThatIllegalArgumentException().isThrownBy(() -> TREE.proof().inclusion(-1, 5));
		assertThatIllegalArgumentException().isThrownBy(() -> TREE.proof().consistency(0, 5));
		assertThatIllegalArgumentException().isThrownBy(() -> TREE.proof().consistency(6, 5));
	}

	@Test
	void aProofNeedsFewNodes() {
		assertThat(TreeProof.places((proof) -> proof.inclusion(0, LARGEST))).hasSizeLessThan(2 * 15);
	}

	private void assertIncluded(int index, int size) {
		List<String> path = TREE.proof().inclusion(index, size);
		assertThat(path).as("leaf %d of %d", index, size).isEqualTo(this.naive.path(index, size));
		assertThat(ProofCheck.includes(TREE.leaves().get(index), index, size, path, this.naive.root(size))).isTrue();
	}

	private void assertConsistent(int earlier, int later) {
		List<String> proof = TREE.proof().consistency(earlier, later);
		assertThat(proof).as("%d of %d", earlier, later).isEqualTo(this.naive.proof(earlier, later));
		assertThat(ProofCheck.precedes(earlier, this.naive.root(earlier), later, this.naive.root(later), proof))
			.isTrue();
	}

	/** Five hundred pairs of sizes, the smaller first. */
	private static List<int[]> randomPairs() {
		Random random = new Random(6962);
		return Stream.generate(() -> random.ints(2, 1, LARGEST + 1).sorted().toArray()).limit(500).toList();
	}

	/**
	 * A tree grown leaf by leaf.
	 *
	 * @param leaves hashes of its leaves
	 * @param frontiers its edge at every size
	 * @param nodes every full node
	 */
	private record Grown(List<String> leaves, List<Frontier> frontiers, Map<TreeNode.Place, String> nodes) {

		static Grown of(int size) {
			List<String> leaves = IntStream.range(0, size)
				.mapToObj((index) -> TreeHash.leaf(("leaf " + index).getBytes(StandardCharsets.UTF_8)))
				.toList();
			List<Frontier> frontiers = new ArrayList<>(List.of(Frontier.EMPTY));
			Map<TreeNode.Place, String> nodes = new HashMap<>();
			for (String leaf : leaves) {
				nodes.put(new TreeNode.Place(0, frontiers.size() - 1), leaf);
				Frontier.Growth growth = frontiers.getLast().append(leaf);
				growth.completed().forEach((node) -> {
					assertThat(nodes.put(node.place(), node.hash())).isNull();
					assertThat(node.place().last()).isEqualTo(frontiers.size() - 1);
				});
				frontiers.add(growth.frontier());
			}
			return new Grown(leaves, frontiers, nodes);
		}

		TreeProof proof() {
			return TreeProof.from(this.nodes::get);
		}

	}

}
