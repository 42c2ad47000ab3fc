package ke.njia.bodies;

import java.util.List;

/**
 * Whether a body can be asked in a case. A refusal is data: it names every reason, not
 * the first.
 */
public sealed interface Eligibility {

	/**
	 * It can be asked now.
	 *
	 * @param why what speaks for it
	 */
	record Eligible(List<BodyReason> why) implements Eligibility {

		public Eligible {
			why = List.copyOf(why);
		}

	}

	/**
	 * It can be asked once all of these are settled.
	 *
	 * @param conditions what is to be settled, never empty
	 * @param why what speaks for it
	 */
	record EligibleIf(List<BodyReason> conditions, List<BodyReason> why) implements Eligibility {

		public EligibleIf {
			conditions = List.copyOf(conditions);
			why = List.copyOf(why);
		}

	}

	/**
	 * It cannot be asked.
	 *
	 * @param because every reason, never empty
	 */
	record NotEligible(List<BodyReason> because) implements Eligibility {

		public NotEligible {
			because = List.copyOf(because);
		}

	}

	/** The answer of all findings together: one refusal refuses. */
	static Eligibility of(List<Finding> findings) {
		List<BodyReason> against = reasons(findings, Finding.Weight.AGAINST);
		List<BodyReason> conditions = reasons(findings, Finding.Weight.CONDITION);
		List<BodyReason> why = reasons(findings, Finding.Weight.FOR);
		if (!against.isEmpty()) {
			return new NotEligible(against);
		}
		return conditions.isEmpty() ? new Eligible(why) : new EligibleIf(conditions, why);
	}

	private static List<BodyReason> reasons(List<Finding> findings, Finding.Weight weight) {
		return findings.stream().filter((finding) -> finding.weight() == weight).map(Finding::reason).toList();
	}

}
