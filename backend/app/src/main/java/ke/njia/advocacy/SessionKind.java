package ke.njia.advocacy;

/**
 * What is on a day of the calendar; the schema explains each.
 */
public enum SessionKind {

	SUBMISSION_DEADLINE, PRE_SESSION, REVIEW, MID_TERM, TREATY_BODY_SESSION, ACHPR_SESSION

}
