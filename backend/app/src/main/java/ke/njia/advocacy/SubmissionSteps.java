package ke.njia.advocacy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import ke.njia.kernel.LocalizedText;
import ke.njia.vocabulary.ReferenceFile;

import org.springframework.stereotype.Component;

/**
 * What is to be done how many days before a submission is due: planned backwards from
 * that day.
 */
@Component
class SubmissionSteps {

	private static final List<Rule> RULES = ReferenceFile.of("advocacy/steps.csv").rows(SubmissionSteps::rule);

	/** The steps towards that day, the first one first. */
	List<SubmissionStep> towards(LocalDate due) {
		return RULES.stream()
			.map((rule) -> new SubmissionStep(rule.code(), rule.name(), due.minusDays(rule.daysBefore()),
					rule.source()))
			.sorted(Comparator.comparing(SubmissionStep::due))
			.toList();
	}

	private static Rule rule(ReferenceFile.Row row) {
		int days = row.number("days_before");
		if (days < 0) {
			throw new IllegalStateException("A step after the day it leads to: " + row.text("code"));
		}
		return new Rule(row.text("code"), new LocalizedText(row.text("en"), row.text("sw")), days, row.text("source"));
	}

	private record Rule(String code, LocalizedText name, int daysBefore, String source) {
	}

}
