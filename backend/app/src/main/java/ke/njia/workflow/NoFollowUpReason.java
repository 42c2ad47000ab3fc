package ke.njia.workflow;

/**
 * Why nobody asks a person later how they are; workflow.graphqls explains each. Ours.
 */
public enum NoFollowUpReason {

	CONTACT_ENDANGERS, PERSON_DOES_NOT_WANT, NO_WAY_TO_REACH, PERSON_DIED

}
