package ke.njia.referrals;

/**
 * The finer why of a status; referrals.graphqls explains each.
 */
public enum BusinessStatus {

	CONSENT_PENDING, EXPIRED, RECALLED, BASIS_ENDED, AT_CAPACITY, CONFLICT_OF_INTEREST, OUT_OF_AREA, NOT_ELIGIBLE,
	DECLINED

}
