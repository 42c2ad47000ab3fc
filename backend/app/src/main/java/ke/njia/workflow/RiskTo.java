package ke.njia.workflow;

/**
 * Whose risk is judged; workflow.graphqls explains each.
 */
public enum RiskTo {

	PERSON, OTHERS, RESPONDERS

}
