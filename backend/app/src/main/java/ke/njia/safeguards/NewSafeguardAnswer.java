package ke.njia.safeguards;

import java.util.ArrayList;
import java.util.List;

import ke.njia.kernel.UserError;

/**
 * An answer to one question.
 *
 * @param question code of the question
 * @param clear true: yes, no harm is seen; false: no, or not settled
 * @param words why, in words; may be empty with a yes
 */
public record NewSafeguardAnswer(String question, boolean clear, String words) {

	static final int SHORTEST = 3;

	static final int LONGEST = 500;

	public NewSafeguardAnswer {
		words = words.strip();
	}

	/** What speaks against a list of answers, which stands at that place of an input. */
	static List<UserError> faults(List<NewSafeguardAnswer> answers, SafeguardQuestions questions, String place) {
		List<UserError> faults = new ArrayList<>();
		if (answers.stream().map(NewSafeguardAnswer::question).distinct().count() < answers.size()) {
			faults.add(UserError.invalid("each-question-once", place));
		}
		for (int index = 0; index < answers.size(); index++) {
			answers.get(index).faults(questions, place, Integer.toString(index), faults);
		}
		return faults;
	}

	/** Whoever comes next must be able to see what a no was about. */
	private void faults(SafeguardQuestions questions, String place, String index, List<UserError> faults) {
		if (questions.find(this.question).isEmpty()) {
			faults.add(UserError.invalid("unknown-code", place, index, "question"));
		}
		if (this.words.length() > LONGEST || (!this.clear && this.words.length() < SHORTEST)) {
			faults.add(UserError.invalid(this.clear ? "length-0-to-500" : "length-3-to-500", place, index, "words"));
		}
	}

}
