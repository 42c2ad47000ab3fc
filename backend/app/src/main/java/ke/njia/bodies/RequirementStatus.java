package ke.njia.bodies;

/**
 * Where a case stands with what a body must be told; bodies.graphqls explains each.
 */
public enum RequirementStatus {

	COMPLETE, MISSING, CONFLICTING, IN_LETTER

}
