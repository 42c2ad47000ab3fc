package ke.njia.workflow;

/**
 * Why the person was not asked how the help was; workflow.graphqls explains each. Ours.
 */
public enum FeedbackWaiver {

	NOT_SAFE_TO_ASK, NOT_REACHED, DID_NOT_WANT_TO_SAY, PERSON_DIED

}
