package ke.njia.sealing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Ten thousand sealed values, each altered by a bit, moved to another place, or put under
 * another key: none opens. A seal that forgets its place is the control.
 */
class SealsTests {

	private static final int TRIES = 10_000;

	private static final long SEED = 20_261_121;

	private static final List<String> LABELS = List.of("CaseFile", "Need", "Threshold", "Consent", "Referral");

	private static final List<String> CASES = List.of("case-a", "case-b");

	private static final List<String> ORGANIZATIONS = List.of("khrc", "imlu");

	private static final String CANARY = "Amina wa lango la buluu — 4f7b1c";

	@TempDir
	Path directory;

	private final Random random = new Random(SEED);

	private Backend backend;

	@BeforeEach
	void keys() {
		this.backend = Backend.open(this.directory, Keyset.random());
		CASES.forEach((caseFile) -> this.backend.seals.prepare(caseFile, "khrc"));
	}

	@Test
	void whatWasSealedOpensAtItsPlace() {
		SealedPlace place = new SealedPlace("case-a", "khrc", "Need", "n1");
		byte[] sealed = this.backend.seals.seal(place, new Note(CANARY));
		assertThat(new String(sealed)).doesNotContain("4f7b1c");
		assertThat(this.backend.seals.open(place, sealed, Note.class)).isEqualTo(new Note(CANARY));
		assertThat(this.backend.seals.seal(place, new Note(CANARY))).as("no two seals are alike").isNotEqualTo(sealed);
	}

	@Test
	void tenThousandAlteredOrMovedValuesAreRefused() {
		int refused = 0;
		for (int attempt = 0; attempt < TRIES; attempt++) {
			SealedPlace place = place(attempt, CASES.get(attempt % CASES.size()), "khrc");
			byte[] sealed = this.backend.seals.seal(place, new Note(CANARY + attempt));
			refused += refuses(this.backend.seals, sealed, place, attempt) ? 1 : 0;
		}
		assertThat(refused).isEqualTo(TRIES);
	}

	/** What a hurried programmer would write: the same checks must catch it. */
	@Test
	void aSealThatForgetsItsPlaceIsCaught() {
		Keyset careless = this.backend.cases.get("case-a", "khrc");
		byte[] sealed = careless.seal("{}".getBytes(), new byte[0]);
		assertThat(careless.open(sealed, new byte[0])).as("it opens wherever it is moved").isEqualTo("{}".getBytes());
		List<SealedPlace> moved = IntStream.range(0, LABELS.size())
			.mapToObj((i) -> place(i, "case-a", "khrc"))
			.toList();
		Predicate<SealedPlace> opens = (place) -> opens(() -> careless.open(sealed, new byte[0]));
		assertThat(moved).as("the control must fail").allMatch(opens);
		assertThat(moved).noneMatch((place) -> opens(() -> this.backend.seals.open(place, sealed, Note.class)));
	}

	@Test
	void lengthTellsNothing() {
		SealedPlace place = new SealedPlace("case-a", "khrc", "Need", "n1");
		List<Integer> lengths = List.of("", "safe-house", "legal-representation", "a".repeat(200))
			.stream()
			.map((code) -> this.backend.seals.seal(place, new Note(code)).length)
			.distinct()
			.toList();
		assertThat(lengths).hasSize(1);
	}

	@Test
	void aPlaceIsWrittenInOneWayOnly() {
		assertThatIllegalArgumentException().isThrownBy(() -> new SealedPlace("c", "khrc", "Need|n1", "n2"));
		assertThatIllegalArgumentException().isThrownBy(() -> new SealedPlace("c", "", "Need", "n2"));
	}

	@Test
	void aFailureSaysNothing() {
		SealedPlace place = new SealedPlace("case-a", "khrc", "Need", "n1");
		byte[] sealed = this.backend.seals.seal(place, new Note(CANARY));
		SealedPlace elsewhere = new SealedPlace("case-a", "khrc", "Need", "n2");
		assertThatExceptionOfType(SealFailure.class)
			.isThrownBy(() -> this.backend.seals.open(elsewhere, sealed, Note.class))
			.satisfies((failure) -> {
				assertThat(failure.kind()).isEqualTo(SealFailure.Kind.ALTERED);
				assertThat(failure.getMessage()).doesNotContain("4f7b1c", "n2", "case-a");
				assertThat(failure).hasNoCause();
			});
	}

	/** One of the ways in which a value may be in the wrong. */
	private boolean refuses(Seals seals, byte[] sealed, SealedPlace place, int attempt) {
		byte[] altered = sealed.clone();
		SealedPlace asked = place;
		switch (attempt % 7) {
			case 0 -> altered[this.random.nextInt(altered.length)] ^= (byte) (1 << this.random.nextInt(8));
			case 1 -> asked = place(attempt + 1, place.caseFileId(), "khrc");
			case 2 -> asked = new SealedPlace(place.caseFileId(), "khrc", place.label(), place.nodeId() + "x");
			case 3 -> asked = new SealedPlace(other(CASES, place.caseFileId()), "khrc", place.label(), place.nodeId());
			case 4 -> asked = new SealedPlace(place.caseFileId(), other(ORGANIZATIONS, "khrc"), place.label(),
					place.nodeId());
			case 5 -> System.arraycopy(otherVersion(place), 0, altered, 0, 5);
			default -> altered = java.util.Arrays.copyOf(sealed, this.random.nextInt(sealed.length));
		}
		SealedPlace placed = asked;
		byte[] given = altered;
		return !opens(() -> seals.open(placed, given, Note.class));
	}

	/** The beginning of a value sealed by a newer key of the same case. */
	private byte[] otherVersion(SealedPlace place) {
		Keyset newer = this.backend.cases.get(place.caseFileId(), "khrc").rotated();
		return newer.seal(new byte[0], place.associatedData());
	}

	private static boolean opens(Runnable opening) {
		try {
			opening.run();
			return true;
		}
		catch (SealFailure ex) {
			return false;
		}
	}

	private static SealedPlace place(int number, String caseFile, String organization) {
		return new SealedPlace(caseFile, organization, LABELS.get(number % LABELS.size()), "node-" + number);
	}

	private static String other(List<String> all, String one) {
		List<String> others = new ArrayList<>(all);
		others.remove(one);
		return others.getFirst();
	}

	record Note(String text) {
	}

}
