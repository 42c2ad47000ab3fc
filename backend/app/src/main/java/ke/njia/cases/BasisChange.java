package ke.njia.cases;

/**
 * Why basis or purpose of a case were recorded anew; cases.graphqls explains each.
 */
public enum BasisChange {

	NOT_RECORDED_BEFORE, PERSON_AGREED, CONSENT_WITHDRAWN, PERSON_CANNOT_AGREE, CLAIM_PREPARED, LAW_OR_ORDER,
	RECORDED_WRONGLY

}
