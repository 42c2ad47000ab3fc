package ke.njia.cases;

/**
 * What of an account can be put right; cases.graphqls explains each.
 */
public enum RectifiedField {

	VIOLATION_TYPE, COUNTY, TIME, LANGUAGES, AGE, SAFETY_CONCERNS, NEEDS, SOURCE

}
