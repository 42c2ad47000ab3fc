package ke.njia.advocacy;

/**
 * What one plans towards; the schema explains each.
 */
public enum PlannedDayKind {

	SUBMISSION_STEP, CAMPAIGN_MILESTONE

}
