package ke.njia.cases;

/**
 * Why a case is erased; cases.graphqls explains each.
 */
public enum ErasureReason {

	PERSON_ASKED, RETENTION_ENDED, OPENED_BY_MISTAKE

}
