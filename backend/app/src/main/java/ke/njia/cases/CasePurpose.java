package ke.njia.cases;

/**
 * What a case is recorded for; cases.graphqls explains each.
 */
public enum CasePurpose {

	ASSISTANCE, LEGAL_REDRESS, DOCUMENTATION

}
