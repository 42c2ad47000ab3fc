package ke.njia.workflow;

/**
 * How a task ended; workflow.graphqls explains each. Ours.
 */
public enum TaskOutcome {

	DONE, DONE_IN_PART, OTHERS_DID, NO_LONGER_NEEDED, PERSON_DECLINED, MISTAKE

}
