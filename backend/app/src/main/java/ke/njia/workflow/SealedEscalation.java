package ke.njia.workflow;

/**
 * What is stored sealed of an escalation: which rule it was tells what happened. The name
 * of the component is what is stored.
 *
 * @param rule code of the rule
 */
record SealedEscalation(String rule) {
}
