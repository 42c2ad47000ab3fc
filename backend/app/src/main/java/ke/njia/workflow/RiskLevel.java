package ke.njia.workflow;

/**
 * How great a risk is held to be. Not knowing is an answer.
 */
public enum RiskLevel {

	LOW, MEDIUM, HIGH, UNKNOWN

}
