package ke.njia.consent;

/**
 * Why a case is told without consent; consent.graphqls explains each.
 */
public enum BreakGlassReason {

	LIFE_IN_DANGER, UNABLE_TO_CONSENT, CHILD_IN_DANGER

}
