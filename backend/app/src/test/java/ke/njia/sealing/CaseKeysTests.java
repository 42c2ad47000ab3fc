package ke.njia.sealing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * The life of the key of a case: made, kept for a minute in memory, lost, destroyed.
 */
class CaseKeysTests {

	private static final SealedPlace PLACE = new SealedPlace("case-a", "khrc", "CaseFile", "case-a");

	private static final SealedPlace OTHER = new SealedPlace("case-b", "khrc", "CaseFile", "case-b");

	@TempDir
	Path directory;

	private final Keyset master = Keyset.random();

	private Backend one;

	private Backend two;

	private byte[] sealed;

	private byte[] other;

	@BeforeEach
	void twoBackends() {
		this.one = Backend.open(this.directory, this.master);
		this.two = Backend.open(this.directory, this.master);
		this.one.seals.prepare("case-a", "khrc");
		this.one.seals.prepare("case-b", "khrc");
		this.sealed = this.one.seals.seal(PLACE, "told");
		this.other = this.one.seals.seal(OTHER, "told");
	}

	@Test
	void everyBackendOpensIt() {
		assertThat(this.two.seals.open(PLACE, this.sealed, String.class)).isEqualTo("told");
	}

	@Test
	void manyAtOnceMakeOneKey() throws Exception {
		List<Backend> backends = Stream.generate(() -> Backend.open(this.directory, this.master)).limit(16).toList();
		try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
			List<Future<byte[]>> values = backends.stream().map((backend) -> threads.submit(() -> {
				backend.seals.prepare("case-c", "imlu");
				return backend.seals.seal(new SealedPlace("case-c", "imlu", "Need", "n"), "told");
			})).toList();
			for (Future<byte[]> value : values) {
				assertThat(
						this.one.seals.open(new SealedPlace("case-c", "imlu", "Need", "n"), value.get(), String.class))
					.isEqualTo("told");
			}
		}
		assertThat(this.directory.resolve("organizations")).isDirectoryContaining("glob:**imlu.key");
	}

	@Test
	void aDestroyedKeyIsGoneAtOnceHereAndWithinAMinuteElsewhere() {
		assertThat(this.two.seals.open(PLACE, this.sealed, String.class)).isEqualTo("told");
		this.one.seals.destroy("case-a");
		assertFails(SealFailure.Kind.ERASED, () -> this.one.seals.open(PLACE, this.sealed, String.class));
		this.two.wait(Duration.ofSeconds(59));
		assertThatNoException().as("the control: it was in memory")
			.isThrownBy(() -> this.two.seals.open(PLACE, this.sealed, String.class));
		this.two.wait(Duration.ofSeconds(2));
		assertFails(SealFailure.Kind.ERASED, () -> this.two.seals.open(PLACE, this.sealed, String.class));
		assertThat(this.two.seals.open(OTHER, this.other, String.class)).as("others live").isEqualTo("told");
	}

	@Test
	void aDestroyedKeyIsNeverMadeAgain() throws IOException {
		byte[] copy = Files.readAllBytes(this.directory.resolve("cases/case-a.key"));
		this.one.seals.destroy("case-a");
		this.one.seals.destroy("case-a");
		assertThat(this.directory.resolve("cases/case-a.key")).doesNotExist();
		assertFails(SealFailure.Kind.ERASED, () -> this.one.seals.prepare("case-a", "khrc"));
		Files.write(this.directory.resolve("cases/case-a.key"), copy);
		assertFails(SealFailure.Kind.ERASED, () -> this.one.seals.open(PLACE, this.sealed, String.class));
		this.one.files.replace(KeyKind.CASE, "case-a", copy);
		assertThat(this.directory.resolve("cases/case-a.key")).doesNotExist();
	}

	@Test
	void aLostKeyConcernsItsCaseOnly() throws IOException {
		Files.delete(this.directory.resolve("cases/case-a.key"));
		assertFails(SealFailure.Kind.KEY_MISSING, () -> this.two.seals.open(PLACE, this.sealed, String.class));
		assertThat(this.two.seals.open(OTHER, this.other, String.class)).isEqualTo("told");
	}

	@Test
	void aKeyPutInThePlaceOfAnotherDoesNotOpen() throws IOException {
		Files.copy(this.directory.resolve("cases/case-b.key"), this.directory.resolve("cases/case-a.key"),
				java.nio.file.StandardCopyOption.REPLACE_EXISTING);
		assertFails(SealFailure.Kind.ALTERED, () -> this.two.seals.open(PLACE, this.sealed, String.class));
	}

	@Test
	void identifiersBecomeFileNamesOnlyWhenTheyAreSafe() {
		for (String id : List.of("../case-a", "a/b", "", "a b", "a".repeat(81), "a.key", "ä")) {
			assertFails(SealFailure.Kind.KEY_MISSING, () -> this.one.files.find(KeyKind.CASE, id));
			assertFails(SealFailure.Kind.KEY_MISSING, () -> this.one.files.destroy(KeyKind.CASE, id));
		}
	}

	@Test
	void onlyTheOwnerReadsThem() throws IOException {
		try (Stream<Path> paths = Files.walk(this.directory)) {
			List<String> rights = paths.filter(Files::isRegularFile).map(CaseKeysTests::rights).toList();
			assertThat(rights).hasSize(4).containsOnly("rw-------");
		}
		assertThat(rights(this.directory.resolve("cases"))).isEqualTo("rwx------");
	}

	@Test
	void theFilesAloneOpenNothing() {
		Keyset otherMaster = Keyset.random();
		assertThatExceptionOfType(WrongMasterKey.class).isThrownBy(() -> Backend.open(this.directory, otherMaster))
			.withMessage("The master key is not the one that this record was sealed with.");
		Backend closed = Backend.sealed(this.directory);
		assertFails(SealFailure.Kind.SEALED, () -> closed.seals.open(PLACE, this.sealed, String.class));
		assertFails(SealFailure.Kind.SEALED, () -> closed.seals.prepare("case-d", "khrc"));
		assertFails(SealFailure.Kind.SEALED, () -> new KeyedDigest(closed.files, closed.master).of("text"));
	}

	@Test
	void aDigestIsTheSameOnEveryBackendAndNotGuessed() {
		String digest = new KeyedDigest(this.one.files, this.one.master).of("county=7");
		assertThat(new KeyedDigest(this.two.files, this.two.master).of("county=7")).isEqualTo(digest);
		List<String> guesses = IntStream.rangeClosed(1, 47)
			.mapToObj((county) -> ke.njia.kernel.Sha256.of("county=" + county))
			.toList();
		assertThat(guesses).doesNotContain(digest).contains(ke.njia.kernel.Sha256.of("county=7"));
	}

	private static String rights(Path path) {
		try {
			return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private static void assertFails(SealFailure.Kind kind, ThrowingCallable act) {
		assertThatExceptionOfType(SealFailure.class).isThrownBy(act)
			.satisfies((failure) -> assertThat(failure.kind()).isEqualTo(kind));
	}

}
