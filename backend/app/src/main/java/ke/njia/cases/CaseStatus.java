package ke.njia.cases;

/**
 * State of a case; cases.graphqls explains each.
 */
public enum CaseStatus {

	OPEN, CLOSED

}
