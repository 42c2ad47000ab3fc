package ke.njia.workflow;

/**
 * What is stored sealed of a follow-up. The name of the component is what is stored.
 *
 * @param result what was found
 */
record SealedFollowUp(FollowUpResult result) {
}
