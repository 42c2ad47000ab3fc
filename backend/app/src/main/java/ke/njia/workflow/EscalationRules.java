package ke.njia.workflow;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import ke.njia.cases.CaseFile;
import ke.njia.kernel.LocalizedText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The template of escalation: the rows of {@code reference/workflow/escalations.csv}. A
 * code that was released stays: escalations by that rule are on record.
 */
@Component
public class EscalationRules {

	private static final ClassPathResource RULES = new ClassPathResource("reference/workflow/escalations.csv");

	private final List<EscalationRule> rules = read();

	/** All of them, in the order of the file. */
	public List<EscalationRule> list() {
		return this.rules;
	}

	/** The one of that code. */
	public EscalationRule get(String code) {
		return this.rules.stream().filter((rule) -> rule.code().equals(code)).findFirst().orElseThrow();
	}

	/** The rules that a case as told now fires, in the order of the file. */
	List<EscalationRule> firedBy(CaseFile caseFile) {
		return this.rules.stream().filter((rule) -> rule.fires(caseFile)).toList();
	}

	private static List<EscalationRule> read() {
		CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
		try (Reader file = new InputStreamReader(RULES.getInputStream(), StandardCharsets.UTF_8);
				CSVParser rows = format.parse(file)) {
			return rows.stream().map(EscalationRules::rule).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static EscalationRule rule(CSVRecord row) {
		return new EscalationRule(row.get("code"), EscalationCause.valueOf(row.get("cause")),
				EscalationRule.Look.valueOf(row.get("looks_at")), Set.of(row.get("any_of").split("\\|")),
				new LocalizedText(row.get("name_en"), row.get("name_sw")), row.get("source"));
	}

}
