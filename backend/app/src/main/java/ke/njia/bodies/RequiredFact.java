package ke.njia.bodies;

/**
 * What a body must be told; bodies.graphqls explains each.
 */
public enum RequiredFact {

	PERSON, PERPETRATOR, SUBMITTER, DATE, PLACE, CIRCUMSTANCES, VIOLATION, GROUP, NATIONAL_REPORT, REMEDIES, ELSEWHERE,
	MEMBERSHIP, CONSENT, TRANSFER_CONSENT

}
