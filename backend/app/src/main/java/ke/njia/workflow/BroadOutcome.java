package ke.njia.workflow;

/**
 * What came of a case beyond its person; workflow.graphqls explains each. Ours.
 */
public enum BroadOutcome {

	NONE_YET, IN_COURT, OFFICIAL_INQUIRY, REMEDY_GRANTED, PRACTICE_CHANGED, PUBLIC_ATTENTION, DOCUMENTED

}
