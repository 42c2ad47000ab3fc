package ke.njia.cases;

/**
 * What moves the end of a clock.
 */
public enum ClockCalendar {

	/** It ends when it ends. */
	NONE,

	/** It ends with a court's day. */
	COURT

}
