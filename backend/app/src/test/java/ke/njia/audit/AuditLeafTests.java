package ke.njia.audit;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import ke.njia.kernel.Sha256;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a leaf's hash stands for: every part, and no other leaf.
 */
class AuditLeafTests {

	private static final Instant AT = Instant.parse("2026-11-21T07:00:00.000000001Z");

	@Test
	void theOldTextTakesTwoLeavesForOne() {
		AuditLeaf first = leaf(AuditLeaf.LINES, "ann\nkhrc", "x", List.of(), "read", "s", "");
		AuditLeaf second = leaf(AuditLeaf.LINES, "ann", "khrc\nx", List.of(), "read", "s", "");
		assertThat(first.hash()).as("why there is a second version").isEqualTo(second.hash());
	}

	@Test
	void theNewTextTellsAllApart() {
		Set<String> hashes = new HashSet<>();
		List<AuditLeaf> leaves = List.of(leaf(2, "ann\nkhrc", "x", List.of(), "read", "s", ""),
				leaf(2, "ann", "khrc\nx", List.of(), "read", "s", ""), leaf(2, "ann", "x", List.of(), "read", "s", ""),
				leaf(2, "ann", "x", List.of(), "read", "", "s"), leaf(2, "ann", "x", List.of("A,B"), "read", "s", ""),
				leaf(2, "ann", "x", List.of("A", "B"), "read", "s", ""),
				leaf(2, "ann", "x", List.of("A"), "B", "s", ""), leaf(1, "ann", "x", List.of(), "read", "s", ""),
				leaf(1, "ann", "x", List.of(), "read", "s", "about"),
				leaf(1, "ann", "x", List.of("A"), "read", "s", ""), leaf(3, "ann", "x", List.of(), "read", "s", ""));
		leaves.forEach((leaf) -> hashes.add(leaf.hash()));
		assertThat(hashes).hasSameSizeAs(leaves);
	}

	@Test
	void leavesOfEarlierInstallationsKeepTheirHash() {
		String text = "\0" + "7\n2026-11-21T07:00:00.000000001Z\nann\nkhrc\ncase-read\nc1";
		assertThat(leaf(AuditLeaf.LINES, "ann", "khrc", List.of(), "case-read", "c1", "").hash())
			.isEqualTo(Sha256.of(text));
	}

	private static AuditLeaf leaf(int version, String actor, String organization, List<String> roles, String action,
			String subject, String about) {
		return new AuditLeaf(7, version, AT, actor, organization, roles, action, subject, about);
	}

}
