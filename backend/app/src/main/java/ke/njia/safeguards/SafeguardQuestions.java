package ke.njia.safeguards;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import ke.njia.kernel.LocalizedText;
import ke.njia.vocabulary.ReferenceFile;
import ke.njia.vocabulary.Template;
import ke.njia.vocabulary.Templates;

import org.springframework.stereotype.Component;

/**
 * The template of questions: the rows of {@code safeguards.csv}. An act that could do
 * harm and is asked nothing about would be done unseen, so each keeps one question at
 * least.
 */
@Component
public class SafeguardQuestions {

	private final Template<SafeguardQuestion> questions;

	SafeguardQuestions(Templates templates) {
		this.questions = templates.read("safeguards.csv", SafeguardQuestions::question);
		Arrays.stream(SafeguardedAct.values()).filter((act) -> listFor(act).isEmpty()).findFirst().ifPresent((act) -> {
			throw new IllegalStateException("Template (safeguards.csv) asks nothing before (%s).".formatted(act));
		});
	}

	/** All that are asked, in the order of the file. */
	public List<SafeguardQuestion> list() {
		return this.questions.offered();
	}

	/** Those before one act. */
	List<SafeguardQuestion> listFor(SafeguardedAct act) {
		return list().stream().filter((question) -> question.act() == act).toList();
	}

	Optional<SafeguardQuestion> find(String code) {
		return this.questions.findOffered(code);
	}

	private static SafeguardQuestion question(ReferenceFile.Row row) {
		return new SafeguardQuestion(row.text("code"), row.one("act", SafeguardedAct.class),
				new LocalizedText(row.text("name_en"), row.text("name_sw")), row.text("source"));
	}

}
