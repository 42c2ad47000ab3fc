package ke.njia.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import ke.njia.cases.Account;
import ke.njia.cases.AccountSource;
import ke.njia.cases.CaseFile;
import ke.njia.cases.HarmWithin;
import ke.njia.cases.Need;
import ke.njia.cases.SafetyConcern;
import ke.njia.cases.Threshold;
import ke.njia.cases.ThresholdAnswer;
import ke.njia.cases.ThresholdCode;
import ke.njia.kernel.LocalizedText;
import ke.njia.vocabulary.Templates;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The template of escalation: what each rule looks at, and that it says why.
 */
class EscalationRulesTests {

	private final EscalationRules rules = new EscalationRules(Templates.ours());

	@Test
	void everyCauseHasRulesThatSayWhoSaysSo() {
		List<EscalationRule> all = this.rules.list();
		assertThat(all).hasSizeGreaterThan(5);
		assertThat(all.stream().map(EscalationRule::code)).doesNotHaveDuplicates();
		assertThat(all.stream().map(EscalationRule::cause).collect(Collectors.toSet()))
			.isEqualTo(Set.of(EscalationCause.values()));
		assertThat(all).allSatisfy((rule) -> {
			assertThat(rule.source()).contains("ours");
			assertThat(rule.name().en()).isNotBlank().isNotEqualTo(rule.name().sw());
			assertThat(rule.anyOf()).isNotEmpty();
		});
	}

	/** A code written wrongly would be a rule that never fires. */
	@Test
	void everyCodeIsKnown() {
		Map<EscalationRule.Look, Set<String>> known = Map.of(EscalationRule.Look.PERPETRATOR,
				codes("vocabulary/institutions.csv"), EscalationRule.Look.VIOLATION,
				codes("vocabulary/violation-types.csv"), EscalationRule.Look.NEED,
				codes("vocabulary/service-types.csv"), EscalationRule.Look.CONCERN, names(SafetyConcern.values()),
				EscalationRule.Look.THRESHOLDS, names(ThresholdCode.values()));
		assertThat(this.rules.list())
			.allSatisfy((rule) -> assertThat(known.get(rule.looksAt())).as(rule.code()).containsAll(rule.anyOf()));
		assertThat(known.get(EscalationRule.Look.PERPETRATOR)).as("the control").doesNotContain("nobody");
	}

	@Test
	void eachRuleFiresForWhatItLooksAtAlone() {
		CaseFile plain = told("land-grabbing", List.of(), List.of(), List.of(), Map.of());
		assertThat(this.rules.firedBy(plain)).as("the control").isEmpty();
		assertThat(fired(told("land-grabbing", List.of("landowner"), List.of(), List.of(), Map.of()))).isEmpty();
		assertThat(fired(told("land-grabbing", List.of("landowner", "gsu"), List.of(), List.of(), Map.of())))
			.containsExactly("security-organ");
		assertThat(fired(told("deportation", List.of(), List.of(), List.of(), Map.of())))
			.containsExactly("across-borders");
		assertThat(
				fired(told("land-grabbing", List.of(), List.of(SafetyConcern.PERPETRATOR_NEARBY), List.of(), Map.of())))
			.containsExactly("watched");
		assertThat(fired(told("land-grabbing", List.of(), List.of(), List.of("relocation-abroad"), Map.of())))
			.containsExactly("help-from-abroad");
	}

	@Test
	void thresholdsMustAllBeMet() {
		assertThat(fired(told("land-grabbing", List.of(), List.of(), List.of(),
				Map.of(ThresholdCode.SEVERITY, ThresholdAnswer.YES, ThresholdCode.IMMEDIACY, ThresholdAnswer.PARTLY))))
			.isEmpty();
		assertThat(fired(told("land-grabbing", List.of(), List.of(), List.of(),
				Map.of(ThresholdCode.SEVERITY, ThresholdAnswer.YES, ThresholdCode.IMMEDIACY, ThresholdAnswer.YES))))
			.containsExactly("threat-now");
		assertThat(new EscalationRule("one", EscalationCause.THREAT_TO_SAFETY, EscalationRule.Look.THRESHOLDS,
				Set.of("FEASIBILITY"), new LocalizedText("a", "b"), "ours")
			.fires(told("land-grabbing", List.of(), List.of(), List.of(), Map.of()))).isFalse();
	}

	private List<String> fired(CaseFile caseFile) {
		return this.rules.firedBy(caseFile).stream().map(EscalationRule::code).toList();
	}

	private static CaseFile told(String violation, List<String> perpetrators, List<SafetyConcern> concerns,
			List<String> needs, Map<ThresholdCode, ThresholdAnswer> thresholds) {
		CaseFile plain = Worked.with(Map.of());
		Account account = new Account(violation, 7, Worked.OPENED, Worked.OPENED, HarmWithin.LATER, List.of(), null,
				null, false, concerns, perpetrators, List.of(), null, AccountSource.UNKNOWN);
		return new CaseFile(plain.id(), plain.reference(), plain.lead(), plain.status(), plain.urgency(),
				plain.openedAt(), null, account,
				needs.stream().map((type) -> new Need(type, type, null, false, null)).toList(),
				thresholds.entrySet()
					.stream()
					.map((one) -> new Threshold(one.getKey(), one.getValue(), "Told", Worked.OPENED))
					.toList(),
				plain.clocks(), plain.disclosureSalt(), plain.processing());
	}

	private static Set<String> names(Enum<?>[] all) {
		return Arrays.stream(all).map(Enum::name).collect(Collectors.toSet());
	}

	private static Set<String> codes(String file) {
		return Worked.reference(file).stream().map((row) -> row.get("code")).collect(Collectors.toSet());
	}

}
