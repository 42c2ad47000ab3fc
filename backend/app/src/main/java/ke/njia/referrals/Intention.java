package ke.njia.referrals;

/**
 * What a referral asks for beside help: that it is given (FHIR ServiceRequest.category
 * "Patient referral", SNOMED CT 3457005), or that the work for its needs passes over as
 * well ("Transfer of care", 308292007). The case stays with its lead either way.
 */
public enum Intention {

	/** The lead stays responsible for the needs. */
	REFERRAL,

	/** The receiver becomes responsible once both sides have said that they arrived. */
	TRANSFER_OF_CARE

}
