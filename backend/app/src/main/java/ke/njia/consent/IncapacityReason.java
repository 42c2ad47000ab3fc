package ke.njia.consent;

/**
 * Why somebody else agrees for an adult; consent.graphqls explains each.
 */
public enum IncapacityReason {

	UNCONSCIOUS_OR_TOO_ILL, CANNOT_DECIDE, COURT_APPOINTED

}
