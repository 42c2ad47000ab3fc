package ke.njia.workflow;

/**
 * Why a duty lead closes over what is not settled; workflow.graphqls explains each. Ours.
 */
public enum OverrideReason {

	DONE_ELSEWHERE, NO_LONGER_APPLIES, CARE_GOES_ON_WITHOUT_US, PERSON_WANTS_NO_MORE, CONTACT_LOST

}
