package ke.njia.safeguards;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import ke.njia.kernel.LocalizedText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The template of questions: the rows of {@code reference/workflow/safeguards.csv}. A
 * code that was released stays: answers to it are on record.
 */
@Component
public class SafeguardQuestions {

	private static final ClassPathResource QUESTIONS = new ClassPathResource("reference/workflow/safeguards.csv");

	private final List<SafeguardQuestion> questions = read();

	/** All of them, in the order of the file. */
	public List<SafeguardQuestion> list() {
		return this.questions;
	}

	/** Those before one act. */
	List<SafeguardQuestion> listFor(SafeguardedAct act) {
		return this.questions.stream().filter((question) -> question.act() == act).toList();
	}

	Optional<SafeguardQuestion> find(String code) {
		return this.questions.stream().filter((question) -> question.code().equals(code)).findFirst();
	}

	private static List<SafeguardQuestion> read() {
		CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
		try (Reader file = new InputStreamReader(QUESTIONS.getInputStream(), StandardCharsets.UTF_8);
				CSVParser rows = format.parse(file)) {
			return rows.stream().map(SafeguardQuestions::question).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static SafeguardQuestion question(CSVRecord row) {
		return new SafeguardQuestion(row.get("code"), SafeguardedAct.valueOf(row.get("act")),
				new LocalizedText(row.get("name_en"), row.get("name_sw")), row.get("source"));
	}

}
