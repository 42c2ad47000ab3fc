package ke.njia.workflow;

/**
 * What came of a case for its person; workflow.graphqls explains each. Ours.
 */
public enum ImmediateOutcome {

	HELPED, HELPED_IN_PART, FREED, BROUGHT_TO_SAFETY, NOT_HELPED, NO_LONGER_NEEDED, DECLINED_BY_PERSON, CONTACT_LOST,
	PERSON_DIED, NOT_TAKEN_ON

}
