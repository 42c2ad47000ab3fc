package ke.njia.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

/**
 * Whether what was told can be taken: every fault is found, none is put right silently.
 *
 * @param known tells whether a code exists
 * @param now the present moment
 */
record IntakeCheck(KnownCodes known, Instant now) {

	static final int MOST_NEEDS = 8;

	static final int OLDEST_YEARS = 130;

	static final int FARTHEST_KM = 2_000;

	/** How far back something may have happened. */
	static final Duration LONGEST_AGO = Duration.ofDays(365L * 20);

	/** Clocks of phones are not exact. */
	static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

	static final int SHORTEST_REASON = 3;

	static final int LONGEST_REASON = 500;

	List<UserError> faults(Intake intake) {
		List<UserError> faults = new ArrayList<>();
		Account account = intake.account();
		unless(this.known.violationType(account.violationType()), "unknown-code", faults, "violationType");
		unless(this.known.county(account.county()), "unknown-code", faults, "county");
		times(account, faults);
		range(account.age(), 0, OLDEST_YEARS, "age", faults);
		range(account.maxTravelKm(), 1, FARTHEST_KM, "maxTravelKm", faults);
		needs(intake.needs(), faults);
		codes(account.languages(), this.known::language, "languages", faults);
		codes(account.perpetrators(), this.known::institution, "perpetrators", faults);
		codes(account.neverTell(), this.known::organization, "neverTell", faults);
		thresholds(intake.thresholds(), faults);
		faults.addAll(NewProcessing.faults(intake.purposes()));
		return faults;
	}

	/** Faults of those parts of an account that are put right. */
	List<UserError> faults(Account account, List<String> needs, List<RectifiedField> fields) {
		List<UserError> faults = new ArrayList<>();
		for (RectifiedField field : fields) {
			switch (field) {
				case VIOLATION_TYPE ->
					unless(this.known.violationType(account.violationType()), "unknown-code", faults, "violationType");
				case COUNTY -> unless(this.known.county(account.county()), "unknown-code", faults, "county");
				case TIME -> times(account, faults);
				case LANGUAGES -> codes(account.languages(), this.known::language, "languages", faults);
				case AGE -> range(account.age(), 0, OLDEST_YEARS, "age", faults);
				case SAFETY_CONCERNS, SOURCE -> {
					// Every word of the enumeration may be said.
				}
				case NEEDS -> needs(needs, faults);
			}
		}
		return faults;
	}

	/** Faults of one answer to a threshold. */
	static List<UserError> faults(Intake.ThresholdEntry entry, String... path) {
		int length = entry.reason().strip().length();
		return (length >= SHORTEST_REASON && length <= LONGEST_REASON) ? List.of()
				: List.of(UserError.invalid("length-3-to-500", path));
	}

	private void times(Account account, List<UserError> faults) {
		Instant earliest = account.occurredEarliest();
		Instant latest = account.occurredLatest();
		unless(!earliest.isAfter(this.now.plus(CLOCK_SKEW)), "in-the-future", faults, "occurredEarliest");
		unless(earliest.isAfter(this.now.minus(LONGEST_AGO)), "more-than-20-years-ago", faults, "occurredEarliest");
		unless(!latest.isBefore(earliest), "before-earliest", faults, "occurredLatest");
		unless(!latest.isAfter(this.now.plus(CLOCK_SKEW)), "in-the-future", faults, "occurredLatest");
	}

	private void needs(List<String> needs, List<UserError> faults) {
		unless(!needs.isEmpty() && needs.size() <= MOST_NEEDS, "one-to-eight", faults, "needs");
		unless(new HashSet<>(needs).size() == needs.size(), "twice", faults, "needs");
		codes(needs, this.known::serviceType, "needs", faults);
	}

	private static void thresholds(List<Intake.ThresholdEntry> entries, List<UserError> faults) {
		Set<ThresholdCode> answered = entries.stream().map(Intake.ThresholdEntry::code).collect(Collectors.toSet());
		unless(answered.equals(EnumSet.allOf(ThresholdCode.class)) && entries.size() == answered.size(),
				"each-threshold-once", faults, "thresholds");
		for (int index = 0; index < entries.size(); index++) {
			faults.addAll(faults(entries.get(index), "thresholds", Integer.toString(index), "reason"));
		}
	}

	private static void codes(List<String> codes, Predicate<String> known, String field, List<UserError> faults) {
		for (int index = 0; index < codes.size(); index++) {
			unless(known.test(codes.get(index)), "unknown-code", faults, field, Integer.toString(index));
		}
	}

	private static void range(@Nullable Integer value, int least, int most, String field, List<UserError> faults) {
		unless(value == null || (value >= least && value <= most), least + "-to-" + most, faults, field);
	}

	private static void unless(boolean good, String rule, List<UserError> faults, String... path) {
		if (!good) {
			faults.add(UserError.invalid(rule, path));
		}
	}

	/** Tells whether a code exists in the vocabulary or the directory. */
	interface KnownCodes {

		boolean violationType(String code);

		boolean county(int code);

		boolean serviceType(String code);

		boolean language(String code);

		boolean institution(String code);

		boolean organization(String id);

	}

}
