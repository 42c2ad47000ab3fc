package ke.njia.bodies;

/**
 * Where something that is missing is put in; bodies.graphqls explains each.
 */
public enum RequirementPlace {

	CASE, APPEAL_FACTS, CONSENT, LETTER

}
