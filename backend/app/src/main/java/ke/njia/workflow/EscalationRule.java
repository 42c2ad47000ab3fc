package ke.njia.workflow;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;

import ke.njia.cases.CaseFile;
import ke.njia.cases.Need;
import ke.njia.cases.ThresholdAnswer;
import ke.njia.kernel.LocalizedText;

/**
 * When a case is brought to a duty lead's attention, from the template.
 *
 * @param code stable word
 * @param cause why
 * @param looksAt what of the case it looks at
 * @param anyOf the codes it looks for; thresholds must all be met, of others one is
 * enough
 * @param name the rule in words
 * @param source who says so
 */
public record EscalationRule(String code, EscalationCause cause, Look looksAt, Set<String> anyOf, LocalizedText name,
		String source) {

	public EscalationRule {
		anyOf = Set.copyOf(anyOf);
	}

	/**
	 * One that an operator once had and then took out of the file, instead of retiring
	 * it: only its code is left, and it fires for nothing.
	 */
	static EscalationRule unknown(String code) {
		return new EscalationRule(code, EscalationCause.THREAT_TO_SAFETY, Look.CONCERN, Set.of(),
				new LocalizedText(code, code), "No longer in the template");
	}

	/** Whether the case is such a one as it is told now. */
	boolean fires(CaseFile caseFile) {
		return switch (this.looksAt) {
			case PERPETRATOR -> meets(Set.copyOf(caseFile.account().perpetrators()));
			case VIOLATION -> this.anyOf.contains(caseFile.account().violationType());
			case CONCERN ->
				meets(caseFile.account().safetyConcerns().stream().map(Enum::name).collect(Collectors.toSet()));
			case NEED -> meets(caseFile.needs().stream().map(Need::serviceType).collect(Collectors.toSet()));
			case THRESHOLDS -> met(caseFile).containsAll(this.anyOf);
		};
	}

	private boolean meets(Set<String> told) {
		return !Collections.disjoint(this.anyOf, told);
	}

	private static Set<String> met(CaseFile caseFile) {
		return caseFile.thresholds()
			.stream()
			.filter((threshold) -> threshold.answer() == ThresholdAnswer.YES)
			.map((threshold) -> threshold.code().name())
			.collect(Collectors.toSet());
	}

	/** What of a case a rule looks at. */
	enum Look {

		PERPETRATOR, VIOLATION, CONCERN, NEED, THRESHOLDS

	}

}
