package ke.njia.safeguards;

import java.util.Arrays;
import java.util.List;

import ke.njia.vocabulary.Templates;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The template of questions: every act has some, few enough to be read at night.
 */
class SafeguardQuestionsTests {

	private static final int MOST = 4;

	private final SafeguardQuestions questions = new SafeguardQuestions(Templates.ours());

	@Test
	void everyActHasAFewQuestionsAndEveryRowSaysWhoSaysSo() {
		List<SafeguardQuestion> all = this.questions.list();
		assertThat(all.stream().map(SafeguardQuestion::code)).doesNotHaveDuplicates();
		assertThat(Arrays.stream(SafeguardedAct.values()).map(this.questions::listFor)).hasSize(2)
			.allSatisfy((some) -> assertThat(some).hasSizeBetween(2, MOST));
		assertThat(all).allSatisfy((question) -> {
			assertThat(question.name().en()).endsWith("?").isNotEqualTo(question.name().sw());
			assertThat(question.name().sw()).endsWith("?");
			assertThat(question.source()).startsWith("KHRC handbook").endsWith("ours");
		});
	}

	@Test
	void faultsAreFoundInAnswers() {
		assertThat(faults(new NewSafeguardAnswer("not-noticed", true, ""))).isZero();
		assertThat(faults(new NewSafeguardAnswer("not-noticed", false, " why "))).isZero();
		assertThat(faults(new NewSafeguardAnswer("not-noticed", false, " no "))).isOne();
		assertThat(faults(new NewSafeguardAnswer("nothing", true, "x".repeat(501)))).isEqualTo(2);
	}

	private int faults(NewSafeguardAnswer answer) {
		return NewSafeguardAnswer.faults(List.of(answer), this.questions, "answers").size();
	}

}
