package ke.njia.referrals;

/**
 * Why help that was taken on could not be given. That the person said no is kept apart
 * from what the receiver could not do.
 */
public enum FailureReason {

	NOT_REACHED(BusinessStatus.NOT_REACHED), PERSON_DECLINED(BusinessStatus.DECLINED_BY_PERSON),
	AT_CAPACITY(BusinessStatus.AT_CAPACITY), CONFLICT_OF_INTEREST(BusinessStatus.CONFLICT_OF_INTEREST),
	OUT_OF_AREA(BusinessStatus.OUT_OF_AREA), NOT_ELIGIBLE(BusinessStatus.NOT_ELIGIBLE), OTHER(BusinessStatus.DECLINED);

	private final BusinessStatus businessStatus;

	FailureReason(BusinessStatus businessStatus) {
		this.businessStatus = businessStatus;
	}

	BusinessStatus businessStatus() {
		return this.businessStatus;
	}

}
