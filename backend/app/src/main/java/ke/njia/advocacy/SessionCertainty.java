package ke.njia.advocacy;

/**
 * How surely a day of the calendar is known; the schema explains each.
 */
public enum SessionCertainty {

	EXPECTED, CONFIRMED, HELD

}
