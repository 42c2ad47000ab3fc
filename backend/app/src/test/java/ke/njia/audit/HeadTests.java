package ke.njia.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * The key that signs heads, and the file they are put down in.
 */
class HeadTests {

	private static final Instant AT = Instant.parse("2026-11-21T07:00:00.123456789Z");

	private static final String ROOT = "a".repeat(64);

	@TempDir
	Path directory;

	@Test
	void aKeyIsMadeOnceAndShownToItsOwnerAlone() throws IOException {
		HeadKey first = HeadKey.in(this.directory);
		HeadKey again = HeadKey.in(this.directory);
		assertThat(again.own().getPublic()).isEqualTo(first.own().getPublic());
		assertThat(Files.getPosixFilePermissions(this.directory.resolve("audit-head.key")))
			.containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
		Path published = this.directory.resolve(HeadKey.id(first.own().getPublic()) + ".pub");
		assertThat(published).content().contains("PUBLIC KEY").doesNotContain("PRIVATE");
		assertThat(this.directory).isDirectoryNotContaining("glob:**draft*");
	}

	@Test
	void onlyExactlyWhatWasSignedIsSigned() {
		HeadKey key = HeadKey.in(this.directory);
		SignedHead head = key.sign(7, ROOT, AT);
		assertThat(key.signed(head)).isTrue();
		assertThat(key.signed(new SignedHead(8, ROOT, AT, head.key(), head.signature()))).isFalse();
		assertThat(key.signed(new SignedHead(7, "b".repeat(64), AT, head.key(), head.signature()))).isFalse();
		assertThat(key.signed(new SignedHead(7, ROOT, AT.plusNanos(1), head.key(), head.signature()))).isFalse();
		assertThat(key.signed(new SignedHead(7, ROOT, AT, "0".repeat(16), head.signature()))).isFalse();
		assertThat(key.signed(new SignedHead(7, ROOT, AT, head.key(), "not a signature"))).isFalse();
		HeadKey other = HeadKey.in(this.directory.resolve("other"));
		assertThat(key.signed(other.sign(7, ROOT, AT))).isFalse();
	}

	@Test
	void aReplacedKeyIsStillKnownByItsPublicHalf() throws IOException {
		SignedHead old = HeadKey.in(this.directory).sign(7, ROOT, AT);
		Files.delete(this.directory.resolve("audit-head.key"));
		HeadKey replaced = HeadKey.in(this.directory);
		assertThat(replaced.sign(7, ROOT, AT).key()).isNotEqualTo(old.key());
		assertThat(replaced.signed(old)).isTrue();
	}

	@Test
	void whatIsNoKeyIsSaidInAPlainSentence() throws IOException {
		Files.writeString(this.directory.resolve("audit-head.key"), "no key");
		assertThatIllegalStateException().isThrownBy(() -> HeadKey.in(this.directory))
			.withMessageContaining("is not a signing key of the audit record");
	}

	@Test
	void headsAreReadBackAsTheyWereSigned() throws IOException {
		HeadKey key = HeadKey.in(this.directory);
		HeadFile file = new HeadFile(this.directory.resolve("heads"), key);
		assertThat(file.heads()).isEmpty();
		assertThat(file.newest()).isEmpty();
		SignedHead later = key.sign(9, ROOT, AT);
		file.append(later);
		file.append(key.sign(7, ROOT, AT));
		assertThat(file.newest()).contains(later);
		assertThat(file.heads()).hasSize(2).allMatch((head) -> key.signed(head.orElseThrow()));
		Files.writeString(this.directory.resolve("heads/audit-heads.jsonl"), "{\"size\": 9, \"ro\n",
				StandardOpenOption.APPEND);
		assertThat(file.heads()).hasSize(3).last().isEqualTo(Optional.empty());
		assertThat(file.newest()).contains(later);
		file.append(HeadKey.in(this.directory.resolve("forger")).sign(99, ROOT, AT));
		assertThat(file.newest()).as("a forged line does not hold up the heads to come").contains(later);
	}

}
