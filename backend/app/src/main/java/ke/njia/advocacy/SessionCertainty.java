package ke.njia.advocacy;

/**
 * How surely a day of the calendar is known; the schema explains each.
 */
public enum SessionCertainty {

	TO_BE_ANNOUNCED, EXPECTED, CONFIRMED, HELD

}
