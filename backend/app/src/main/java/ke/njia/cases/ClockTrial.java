package ke.njia.cases;

import java.util.Objects;

/**
 * What a rule would have changed for the cases that were opened in the last thirty days,
 * had it been in force then. It counts, and names none.
 *
 * @param looked cases looked at
 * @param sooner of those, how many clocks would end sooner
 * @param later how many would end later
 * @param kind how many would end when they do, but as something else: final, or not
 */
public record ClockTrial(int looked, int sooner, int later, int kind) {

	/** How many cases would change. */
	public int changed() {
		return this.sooner + this.later + this.kind;
	}

	ClockTrial plus(ClockTrial other) {
		return new ClockTrial(this.looked + other.looked, this.sooner + other.sooner, this.later + other.later,
				this.kind + other.kind);
	}

	/** Of one clock of one case, as it is and as it would be. */
	static ClockTrial of(CaseClock is, CaseClock would) {
		int order = would.dueAt().compareTo(is.dueAt());
		boolean otherwise = would.kind() != is.kind() || !Objects.equals(would.bestUntil(), is.bestUntil());
		return new ClockTrial(1, (order < 0) ? 1 : 0, (order > 0) ? 1 : 0, (order == 0 && otherwise) ? 1 : 0);
	}

	/** A case this clock does not run for. */
	static ClockTrial untouched() {
		return new ClockTrial(1, 0, 0, 0);
	}

}
