package ke.njia.advocacy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * The way of a case's complaint against the police. It is stored sealed with the case:
 * the names of the components are what is stored.
 *
 * @param mark identifier of what it is counted under, which leads to no case
 * @param steps the stages it came to, the first one first; at least one
 */
public record CaseAccountability(String mark, List<AccountabilityStep> steps) {

	public CaseAccountability {
		steps = List.copyOf(steps);
	}

	/** Where it stands. */
	public AccountabilityStep current() {
		return this.steps.getLast();
	}

	/** Whether it has stood at a stage that is not the end for a year or more. */
	boolean isAged(LocalDate today) {
		AccountabilityStep current = current();
		return current.stage() != AccountabilityStage.ENDED
				&& AccountabilityAge.between(YearMonth.from(current.since()), YearMonth.from(today)).isLong();
	}

	CaseAccountability with(AccountabilityStep step) {
		return new CaseAccountability(this.mark, Stream.concat(this.steps.stream(), Stream.of(step)).toList());
	}

}
