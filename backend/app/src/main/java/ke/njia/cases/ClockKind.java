package ke.njia.cases;

/**
 * Whether missing a clock is final (HARD), an aim (SOFT), or costs more every hour
 * (DECAYING).
 */
public enum ClockKind {

	HARD, SOFT, DECAYING

}
