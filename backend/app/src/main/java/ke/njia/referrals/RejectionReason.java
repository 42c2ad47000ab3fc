package ke.njia.referrals;

/**
 * Why a receiver declines. It serves only to find another way, now.
 */
public enum RejectionReason {

	AT_CAPACITY(BusinessStatus.AT_CAPACITY), CONFLICT_OF_INTEREST(BusinessStatus.CONFLICT_OF_INTEREST),
	OUT_OF_AREA(BusinessStatus.OUT_OF_AREA), NOT_ELIGIBLE(BusinessStatus.NOT_ELIGIBLE), OTHER(BusinessStatus.DECLINED);

	private final BusinessStatus businessStatus;

	RejectionReason(BusinessStatus businessStatus) {
		this.businessStatus = businessStatus;
	}

	BusinessStatus businessStatus() {
		return this.businessStatus;
	}

}
