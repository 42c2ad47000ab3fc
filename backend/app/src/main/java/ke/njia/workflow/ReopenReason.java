package ke.njia.workflow;

/**
 * Why a closed case is opened anew; workflow.graphqls explains each. Ours.
 */
public enum ReopenReason {

	PERSON_ASKED, NEW_HARM, FOLLOW_UP, CLOSED_IN_ERROR;

	/** Whether the work begins anew, and with it what starts at the opening of a case. */
	boolean isAfresh() {
		return this != CLOSED_IN_ERROR;
	}

}
