package ke.njia.bodies;

/**
 * Why a body was closed; bodies.graphqls explains each.
 */
public enum BodyClosedReason {

	DOES_NOT_ANSWER, NO_LONGER_EXISTS, NOT_SAFE, OTHER

}
