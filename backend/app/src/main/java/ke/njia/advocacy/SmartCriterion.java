package ke.njia.advocacy;

/**
 * What the wording of an ask must be; the schema explains each.
 */
public enum SmartCriterion {

	SPECIFIC, MEASURABLE, ACHIEVABLE, RELEVANT, TIME_BOUND

}
