package ke.njia.advocacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import ke.njia.kernel.Role;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as somebody wants it put down.
 *
 * @param mission identifier of the mission
 * @param heldOn day; null when what was given is no day
 * @param ours who of ours was there, by role
 * @param words what was said and left
 * @param answers what was said to each ask; the version is set when it is stored
 */
public record NewMeeting(String mission, @Nullable LocalDate heldOn, Set<Role> ours, MeetingWords words,
		List<MeetingAnswer> answers) {

	private static final int LONGEST = 2_000;

	private static final int MOST_ASKS = 20;

	public NewMeeting {
		ours = Set.copyOf(ours);
		answers = List.copyOf(answers);
	}

	List<UserError> faults(LocalDate today) {
		List<UserError> faults = new ArrayList<>();
		if (this.heldOn == null) {
			faults.add(UserError.invalid("iso-day", "heldOn"));
		}
		else if (this.heldOn.isAfter(today)) {
			faults.add(UserError.invalid("not-after-today", "heldOn"));
		}
		if (this.ours.isEmpty()) {
			faults.add(UserError.invalid("at-least-one", "ours"));
		}
		if (this.words.said().length() > LONGEST) {
			faults.add(UserError.invalid("length-0-to-2000", "said"));
		}
		if (this.words.left().length() > LONGEST) {
			faults.add(UserError.invalid("length-0-to-2000", "left"));
		}
		long asked = this.answers.stream().map(MeetingAnswer::ask).distinct().count();
		if (this.answers.isEmpty() || this.answers.size() > MOST_ASKS || asked < this.answers.size()) {
			faults.add(UserError.invalid("one-to-twenty-each-once", "answers"));
		}
		return faults;
	}

}
