package ke.njia.kernel;

/**
 * Coded refusals of an act; schema.graphqls explains each.
 */
public enum UserErrorCode {

	NOT_FOUND, INVALID, ILLEGAL_TRANSITION, ALREADY_DECIDED, IDEMPOTENCY_KEY_REUSED, CONSENT_MISSING,
	ROUTE_NO_LONGER_VALID, TRY_AGAIN, LEGAL_HOLD, SECOND_PERSON_NEEDED

}
