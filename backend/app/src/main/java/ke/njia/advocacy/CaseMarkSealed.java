package ke.njia.advocacy;

/**
 * Under which mark a case is counted. It is stored sealed with the case: the name of the
 * component is what is stored.
 *
 * @param mark identifier of the mark
 */
record CaseMarkSealed(String mark) {
}
