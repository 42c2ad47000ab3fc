package ke.njia.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each rule of intake at both sides of its edge. That a plain intake passes is the
 * control.
 */
class IntakeCheckTests {

	private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

	private static final Instant BEFORE = NOW.minusSeconds(3600);

	private static final Duration SKEW = IntakeCheck.CLOCK_SKEW;

	private final IntakeCheck check = new IntakeCheck(new FewCodes(), NOW);

	@Test
	void aPlainIntakePasses() {
		assertThat(this.check.faults(intake(told(BEFORE, BEFORE)))).isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("good")
	void whatIsWithinItsBoundsPasses(String why, Intake intake) {
		assertThat(this.check.faults(intake)).as(why).isEmpty();
	}

	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource("bad")
	void whatIsNotIsNamed(String path, String rule, Intake intake) {
		assertThat(this.check.faults(intake)).singleElement().satisfies((fault) -> {
			assertThat(fault.code()).isEqualTo(UserErrorCode.INVALID);
			assertThat(String.join(".", fault.path())).isEqualTo(path);
			assertThat(fault.facts()).extracting((fact) -> fact.value()).containsExactly(rule);
		});
	}

	@Test
	void everyFaultIsFoundAtOnceAndNoneQuotesWhatWasSent() {
		Account wrong = new Account("canary-violation", 99, NOW.plusSeconds(3600), BEFORE, HarmWithin.LATER,
				List.of("canary-language"), -1, null, false, List.of(), List.of("canary-institution"),
				List.of("canary-organization"), 0, AccountSource.UNKNOWN);
		List<UserError> faults = this.check.faults(new Intake(wrong, List.of("canary-need", "canary-need"),
				List.of(answer("canary".repeat(100))), LegalBasis.CONSENT, List.of()));
		assertThat(faults).extracting((fault) -> fault.path().getFirst())
			.contains("violationType", "county", "occurredEarliest", "occurredLatest", "age", "maxTravelKm", "needs",
					"languages", "perpetrators", "neverTell", "thresholds", "purposes");
		assertThat(faults.toString()).doesNotContain("canary");
	}

	static Stream<Arguments> good() {
		Instant oldest = NOW.minus(IntakeCheck.LONGEST_AGO).plusMillis(1);
		return Stream.of(Arguments.of("this moment", intake(told(NOW, NOW))),
				Arguments.of("a phone five minutes ahead", intake(told(NOW.plus(SKEW), NOW.plus(SKEW)))),
				Arguments.of("twenty years ago", intake(told(oldest, NOW))),
				Arguments.of("newborn", intake(aged(0, null))), Arguments.of("130", intake(aged(130, null))),
				Arguments.of("1 km", intake(aged(null, 1))), Arguments.of("2000 km", intake(aged(null, 2_000))),
				Arguments.of("eight needs", needing(needs(8))), Arguments.of("a short reason", reasoned("  abc  ")),
				Arguments.of("a long reason", reasoned("x".repeat(500))));
	}

	static Stream<Arguments> bad() {
		Instant ahead = NOW.plus(SKEW).plusMillis(1);
		return Stream.of(Arguments.of("occurredLatest", "in-the-future", intake(told(BEFORE, ahead))),
				Arguments.of("occurredLatest", "before-earliest", intake(told(BEFORE, BEFORE.minusMillis(1)))),
				Arguments.of("occurredEarliest", "more-than-20-years-ago",
						intake(told(NOW.minus(IntakeCheck.LONGEST_AGO), NOW))),
				Arguments.of("age", "0-to-130", intake(aged(-1, null))),
				Arguments.of("age", "0-to-130", intake(aged(131, null))),
				Arguments.of("maxTravelKm", "1-to-2000", intake(aged(null, 0))),
				Arguments.of("maxTravelKm", "1-to-2000", intake(aged(null, 2_001))),
				Arguments.of("needs", "one-to-eight", needing(List.of())),
				Arguments.of("needs", "one-to-eight", needing(needs(9))),
				Arguments.of("needs", "twice", needing(List.of("need-1", "need-1"))),
				Arguments.of("needs.1", "unknown-code", needing(List.of("need-1", "nothing"))),
				Arguments.of("violationType", "unknown-code",
						intake(account("nothing", 7, List.of(), List.of(), List.of()))),
				Arguments.of("county", "unknown-code", intake(account("torture", 48, List.of(), List.of(), List.of()))),
				Arguments.of("languages.1", "unknown-code",
						intake(account("torture", 7, List.of("som", "xxx"), List.of(), List.of()))),
				Arguments.of("perpetrators.0", "unknown-code",
						intake(account("torture", 7, List.of(), List.of("nothing"), List.of()))),
				Arguments.of("neverTell.0", "unknown-code",
						intake(account("torture", 7, List.of(), List.of(), List.of("nobody")))),
				Arguments.of("thresholds.0.reason", "length-3-to-500", reasoned("  ab  ")),
				Arguments.of("thresholds.0.reason", "length-3-to-500", reasoned("x".repeat(501))),
				Arguments.of("thresholds", "each-threshold-once", intake(List.of())),
				Arguments.of("thresholds", "each-threshold-once",
						intake(Stream.concat(answers("abc").stream(), Stream.of(answer("abc"))).toList())),
				Arguments.of("purposes", "one-to-three", recordedFor(List.of())), Arguments.of("purposes", "twice",
						recordedFor(List.of(CasePurpose.ASSISTANCE, CasePurpose.ASSISTANCE))));
	}

	private static Account told(Instant earliest, Instant latest) {
		return new Account("torture", 7, earliest, latest, HarmWithin.LATER, List.of("som"), null, null, false,
				List.of(), List.of("police"), List.of("imlu"), null, AccountSource.UNKNOWN);
	}

	private static Account aged(@Nullable Integer age, @Nullable Integer km) {
		return new Account("torture", 7, BEFORE, BEFORE, HarmWithin.LATER, List.of(), age, null, false, List.of(),
				List.of(), List.of(), km, AccountSource.UNKNOWN);
	}

	private static Account account(String violationType, int county, List<String> languages, List<String> perpetrators,
			List<String> neverTell) {
		return new Account(violationType, county, BEFORE, BEFORE, HarmWithin.LATER, languages, null, null, false,
				List.of(), perpetrators, neverTell, null, AccountSource.UNKNOWN);
	}

	private static Intake intake(Account account) {
		return new Intake(account, needs(1), answers("Told by the family"), LegalBasis.CONSENT,
				List.of(CasePurpose.ASSISTANCE));
	}

	private static Intake intake(List<Intake.ThresholdEntry> thresholds) {
		return new Intake(told(BEFORE, BEFORE), needs(1), thresholds, LegalBasis.CONSENT,
				List.of(CasePurpose.ASSISTANCE));
	}

	private static Intake recordedFor(List<CasePurpose> purposes) {
		return new Intake(told(BEFORE, BEFORE), needs(1), answers("Told by the family"), LegalBasis.CONSENT, purposes);
	}

	private static Intake needing(List<String> needs) {
		return new Intake(told(BEFORE, BEFORE), needs, answers("Told by the family"), LegalBasis.CONSENT,
				List.of(CasePurpose.ASSISTANCE));
	}

	private static Intake reasoned(String reason) {
		List<Intake.ThresholdEntry> answers = answers("Told by the family");
		return intake(List.of(answer(reason), answers.get(1), answers.get(2)));
	}

	private static List<String> needs(int count) {
		return IntStream.rangeClosed(1, count).mapToObj((number) -> "need-" + number).toList();
	}

	private static Intake.ThresholdEntry answer(String reason) {
		return new Intake.ThresholdEntry(ThresholdCode.SEVERITY, ThresholdAnswer.YES, reason);
	}

	private static List<Intake.ThresholdEntry> answers(String reason) {
		return Stream.of(ThresholdCode.values())
			.map((code) -> new Intake.ThresholdEntry(code, ThresholdAnswer.YES, reason))
			.toList();
	}

	private static final class FewCodes implements IntakeCheck.KnownCodes {

		@Override
		public boolean violationType(String code) {
			return code.equals("torture");
		}

		@Override
		public boolean county(int code) {
			return code == 7;
		}

		@Override
		public boolean serviceType(String code) {
			return code.startsWith("need-");
		}

		@Override
		public boolean language(String code) {
			return Set.of("som", "swh").contains(code);
		}

		@Override
		public boolean institution(String code) {
			return code.equals("police");
		}

		@Override
		public boolean organization(String id) {
			return id.equals("imlu");
		}

	}

}
