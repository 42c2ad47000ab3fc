package ke.njia.workflow;

/**
 * What is stored sealed of a decision. The names of the components are what is stored.
 *
 * @param verdict what
 * @param reason why
 * @param words why, in somebody's words
 */
record SealedDecision(Verdict verdict, DecisionReason reason, String words) {
}
