package ke.njia.workflow;

/**
 * What a follow-up found; workflow.graphqls explains each. Ours.
 */
public enum FollowUpResult {

	SAFE_AND_WELL, NEEDS_MORE_HELP, NOT_REACHED, WANTS_NO_CONTACT

}
