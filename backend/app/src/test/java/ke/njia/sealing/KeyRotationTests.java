package ke.njia.sealing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Keys renewed under work that goes on: nothing becomes unreadable, and in the end
 * nothing needs the old ones.
 */
class KeyRotationTests {

	private static final int CASES = 300;

	private static final int WRITERS = 4;

	@TempDir
	Path directory;

	private final Keyset master = Keyset.random();

	private Backend one;

	private Backend two;

	@BeforeEach
	void twoBackends() {
		this.one = Backend.open(this.directory, this.master);
		this.two = Backend.open(this.directory, this.master);
	}

	@Test
	void renewedUnderWorkNothingIsLost() throws Exception {
		Map<SealedPlace, byte[]> written = new ConcurrentHashMap<>();
		for (int number = 0; number < CASES; number++) {
			write(this.one, "case-" + number, number, written);
		}
		byte[] oldOrganization = key("organizations/khrc.key");
		AtomicBoolean done = new AtomicBoolean();
		AtomicInteger later = new AtomicInteger(CASES);
		try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 2)) {
			List<Future<?>> writers = new ArrayList<>();
			for (int writer = 0; writer < WRITERS; writer++) {
				Backend backend = (writer % 2 == 0) ? this.one : this.two;
				writers.add(threads.submit(() -> {
					while (!done.get()) {
						int number = later.getAndIncrement();
						write(backend, "case-" + number % (CASES * 2), number, written);
					}
				}));
			}
			Future<Integer> first = threads.submit(() -> renewAndWrap(this.one));
			Future<Integer> second = threads.submit(() -> renewAndWrap(this.two));
			assertThat(first.get() + second.get()).isGreaterThanOrEqualTo(CASES);
			done.set(true);
			for (Future<?> writer : writers) {
				writer.get();
			}
		}
		rotation(this.one).rewrapCases();
		assertThat(written).hasSizeGreaterThan(CASES);
		Backend fresh = Backend.open(this.directory, this.master);
		written.forEach(
				(place, sealed) -> assertThat(fresh.seals.open(place, sealed, String.class)).isEqualTo(place.nodeId()));
		assertThat(key("organizations/khrc.key")).isNotEqualTo(oldOrganization);
	}

	@Test
	void olderKeysGoWhenNothingNeedsThem() throws IOException {
		byte[] sealed = sealed("case-a");
		byte[] oldCase = key("cases/case-a.key");
		KeyRotation rotation = rotation(this.one);
		rotation.renew();
		assertThat(this.one.organizations.get("khrc").size()).isEqualTo(2);
		assertThat(rotation.rewrapCases()).isEqualTo(1);
		assertThat(rotation.rewrapCases()).isZero();
		assertThat(this.one.organizations.get("khrc").size()).as("others may hold the old one in memory").isEqualTo(2);
		KeyRotation afterwards = rotation(this.one, Clock.offset(Clock.systemUTC(), KeyRotation.GRACE.plusSeconds(1)));
		assertThat(afterwards.rewrapCases()).isZero();
		assertThat(this.one.organizations.get("khrc").size()).isEqualTo(1);
		Backend fresh = Backend.open(this.directory, this.master);
		assertThat(fresh.seals.open(place("case-a", "n"), sealed, String.class)).isEqualTo("told");
		Files.write(this.directory.resolve("cases/case-a.key"), oldCase);
		Backend restored = Backend.open(this.directory, this.master);
		assertThatExceptionOfType(SealFailure.class).as("an old copy of the key opens nothing")
			.isThrownBy(() -> restored.seals.open(place("case-a", "n"), sealed, String.class));
	}

	@Test
	void whatIsWrittenAfterwardsHasANewKey() {
		byte[] before = sealed("case-a");
		rotation(this.one).renew();
		rotation(this.one).rewrapCases();
		byte[] after = sealed("case-a");
		Keyset keys = this.one.cases.get("case-a", "khrc");
		assertThat(keys.sealedByPrimary(after)).isTrue();
		assertThat(keys.sealedByPrimary(before)).isFalse();
	}

	@Test
	void aNewMasterKeyWrapsEverythingAnewWhenThePortalOpens() {
		byte[] sealed = sealed("case-a");
		String digest = new KeyedDigest(this.one.files, this.one.master).of("text");
		Keyset renewed = this.master.rotated();
		Backend opened = Backend.open(this.directory, renewed);
		assertThat(rotation(opened).doSome(1)).isEqualTo(1);
		assertThat(rotation(opened).doSome(1)).as("it may be repeated").isZero();
		Backend later = Backend.open(this.directory, renewed.primaryOnly());
		assertThat(later.seals.open(place("case-a", "n"), sealed, String.class)).isEqualTo("told");
		assertThat(new KeyedDigest(later.files, later.master).of("text")).isEqualTo(digest);
		assertThatExceptionOfType(WrongMasterKey.class).as("the old master key opens nothing any more")
			.isThrownBy(() -> Backend.open(this.directory, this.master));
	}

	@Test
	void anErasedCaseStaysErased() {
		sealed("case-a");
		rotation(this.one).renew();
		this.two.seals.destroy("case-a");
		assertThat(rotation(this.one).rewrapCases()).isZero();
		assertThat(this.directory.resolve("cases/case-a.key")).doesNotExist();
	}

	private static int renewAndWrap(Backend backend) {
		KeyRotation rotation = rotation(backend);
		rotation.renew();
		return rotation.rewrapCases();
	}

	private static void write(Backend backend, String caseFile, int number, Map<SealedPlace, byte[]> written) {
		SealedPlace place = place(caseFile, "n" + number);
		backend.seals.prepare(caseFile, "khrc");
		written.put(place, backend.seals.seal(place, place.nodeId()));
	}

	private byte[] sealed(String caseFile) {
		this.one.seals.prepare(caseFile, "khrc");
		return this.one.seals.seal(place(caseFile, "n"), "told");
	}

	private byte[] key(String file) throws IOException {
		return Files.readAllBytes(this.directory.resolve(file));
	}

	private static KeyRotation rotation(Backend backend) {
		return rotation(backend, Clock.systemUTC());
	}

	private static KeyRotation rotation(Backend backend, Clock clock) {
		return new KeyRotation(backend.files, backend.master, backend.organizations, backend.cases,
				new KeyedDigest(backend.files, backend.master), clock);
	}

	private static SealedPlace place(String caseFile, String node) {
		return new SealedPlace(caseFile, "khrc", "Need", node);
	}

}
