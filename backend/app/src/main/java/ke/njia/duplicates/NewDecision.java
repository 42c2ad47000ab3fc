package ke.njia.duplicates;

import java.util.ArrayList;
import java.util.List;

import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of two entries.
 *
 * @param first identifier of one
 * @param second identifier of the other
 * @param verdict the same or different
 * @param keep identifier of the one to keep; only of the same
 * @param reason why, 3 to 200 characters
 */
public record NewDecision(String first, String second, DuplicateVerdict verdict, @Nullable String keep, String reason) {

	static final int SHORTEST_REASON = 3;

	static final int LONGEST_REASON = 200;

	public NewDecision {
		reason = reason.strip();
	}

	List<UserError> faults() {
		List<UserError> faults = new ArrayList<>();
		if (this.reason.length() < SHORTEST_REASON || this.reason.length() > LONGEST_REASON) {
			faults.add(UserError.invalid("length-%d-to-%d".formatted(SHORTEST_REASON, LONGEST_REASON), "reason"));
		}
		if (this.first.equals(this.second)) {
			faults.add(UserError.invalid("two-entries", "second"));
		}
		boolean one = this.first.equals(this.keep) || this.second.equals(this.keep);
		if ((this.verdict == DuplicateVerdict.SAME) ? !one : this.keep != null) {
			faults.add(UserError.invalid("one-of-the-two-is-kept", "keep"));
		}
		return faults;
	}

	/** Identifier of the one that leads on to the one kept. */
	String merged() {
		return this.first.equals(this.keep) ? this.second : this.first;
	}

}
