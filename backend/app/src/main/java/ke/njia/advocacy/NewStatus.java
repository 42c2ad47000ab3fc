package ke.njia.advocacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

/**
 * Where a recommendation stands, as somebody wants it put down.
 *
 * @param recommendation identifier
 * @param side who says it
 * @param status what is said
 * @param statedOn day on which it was said; null when what was given is no day
 * @param source where it is said
 * @param evidence what it rests on
 */
public record NewStatus(String recommendation, StatusSide side, ImplementationStatus status,
		@Nullable LocalDate statedOn, String source, List<String> evidence) {

	static final int SHORTEST = 3;

	static final int LONGEST = 300;

	static final int MOST = 20;

	public NewStatus {
		source = source.strip();
		evidence = evidence.stream().map(String::strip).distinct().toList();
	}

	List<UserError> faults(LocalDate today) {
		List<UserError> faults = new ArrayList<>();
		if (this.statedOn == null) {
			faults.add(UserError.invalid("iso-day", "statedOn"));
		}
		else if (this.statedOn.isAfter(today)) {
			faults.add(UserError.invalid("not-after-today", "statedOn"));
		}
		if (!fits(this.source)) {
			faults.add(UserError.invalid("length-3-to-300", "source"));
		}
		if (this.evidence.size() > MOST || !this.evidence.stream().allMatch(NewStatus::fits)) {
			faults.add(UserError.invalid("twenty-of-length-3-to-300", "evidence"));
		}
		if (this.side == StatusSide.CIVIL_SOCIETY && this.status != ImplementationStatus.UNKNOWN
				&& this.evidence.isEmpty()) {
			faults.add(UserError.invalid("at-least-one", "evidence"));
		}
		return faults;
	}

	private static boolean fits(String text) {
		return text.length() >= SHORTEST && text.length() <= LONGEST;
	}

}
