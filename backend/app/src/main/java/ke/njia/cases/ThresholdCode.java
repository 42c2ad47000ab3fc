package ke.njia.cases;

/**
 * The three thresholds for urgent action (KHRC, Urgent action and response).
 */
public enum ThresholdCode {

	SEVERITY, IMMEDIACY, FEASIBILITY

}
