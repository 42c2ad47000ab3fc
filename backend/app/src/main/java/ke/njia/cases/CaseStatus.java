package ke.njia.cases;

/**
 * State of a case.
 */
public enum CaseStatus {

	OPEN, CLOSED

}
