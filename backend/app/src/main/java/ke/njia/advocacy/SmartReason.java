package ke.njia.advocacy;

/**
 * Why a wording is not what it must be; the schema explains each.
 */
public enum SmartReason {

	NO_CONCRETE_ACT, VAGUE_ACT, NOTHING_TO_COUNT, ABSOLUTE, TOO_MUCH_AT_ONCE, NOT_ABOUT_THEME, NO_TIME, TIME_PAST,
	TIME_TOO_FAR

}
