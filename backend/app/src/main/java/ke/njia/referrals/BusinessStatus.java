package ke.njia.referrals;

/**
 * The finer why of a status; referrals.graphqls explains each.
 */
public enum BusinessStatus {

	CONSENT_PENDING, NEEDS_INFORMATION, EXPIRED, RECALLED, BASIS_ENDED, SCHEDULED, NO_SHOW, ARRIVED, DECLINED_BY_PERSON,
	AT_CAPACITY, CONFLICT_OF_INTEREST, OUT_OF_AREA, NOT_ELIGIBLE, NOT_REACHED, DECLINED, UNMET_NEED

}
