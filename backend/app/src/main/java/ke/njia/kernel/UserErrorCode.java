package ke.njia.kernel;

/**
 * Coded refusals of an act; schema.graphqls explains each.
 */
public enum UserErrorCode {

	NOT_FOUND, INVALID, ILLEGAL_TRANSITION, ALREADY_DECIDED, IDEMPOTENCY_KEY_REUSED, CONSENT_MISSING,
	ROUTE_NO_LONGER_VALID, STEP_UP_REQUIRED, SECOND_PERSON_REQUIRED, LEGAL_HOLD, TRY_AGAIN

}
