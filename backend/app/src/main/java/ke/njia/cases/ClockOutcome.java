package ke.njia.cases;

/**
 * What a person says of a clock of a case; clocks.graphqls explains each. The codes are
 * ours.
 */
public enum ClockOutcome {

	MET, DONE_ELSEWHERE, DOES_NOT_APPLY, PERSON_DECLINED, NOT_POSSIBLE, RUNS_ON;

	/** Whether the clock stands still by it. */
	public boolean isEnding() {
		return this != RUNS_ON;
	}

}
