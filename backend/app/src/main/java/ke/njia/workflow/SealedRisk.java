package ke.njia.workflow;

/**
 * What is stored sealed of a judgement. The names of the components are what is stored.
 *
 * @param whom whose risk
 * @param level how great
 * @param reason why
 */
record SealedRisk(RiskTo whom, RiskLevel level, String reason) {
}
