package ke.njia.workflow;

import java.util.List;
import java.util.Set;

import ke.njia.cases.CaseFile;
import ke.njia.kernel.LocalizedText;
import ke.njia.vocabulary.ReferenceFile;
import ke.njia.vocabulary.Template;
import ke.njia.vocabulary.Templates;

import org.springframework.stereotype.Component;

/**
 * The template of escalation: the rows of {@code escalations.csv}. Escalations by a rule
 * that no longer fires are on record and keep its words.
 */
@Component
public class EscalationRules {

	private final Template<EscalationRule> rules;

	EscalationRules(Templates templates) {
		this.rules = templates.read("escalations.csv", EscalationRules::rule);
	}

	/** All that fire, in the order of the file. */
	public List<EscalationRule> list() {
		return this.rules.offered();
	}

	/** The one of that code, whether it fires still or not. */
	public EscalationRule get(String code) {
		return this.rules.find(code).orElseGet(() -> EscalationRule.unknown(code));
	}

	/** The rules that a case as told now fires, in the order of the file. */
	List<EscalationRule> firedBy(CaseFile caseFile) {
		return list().stream().filter((rule) -> rule.fires(caseFile)).toList();
	}

	private static EscalationRule rule(ReferenceFile.Row row) {
		return new EscalationRule(row.text("code"), row.one("cause", EscalationCause.class),
				row.one("looks_at", EscalationRule.Look.class), Set.copyOf(row.list("any_of")),
				new LocalizedText(row.text("name_en"), row.text("name_sw")), row.text("source"));
	}

}
