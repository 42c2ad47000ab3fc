package ke.njia.referrals;

/**
 * What the people who hold the case put down about a referral; referrals.graphqls
 * explains each.
 */
public enum FollowUp {

	ARRIVAL_CONFIRMED(Step.CONFIRM_ARRIVAL), DECLINED_BY_PERSON(Step.DECLINE_BY_PERSON), ENTERED_IN_ERROR(Step.VOID);

	private final Step step;

	FollowUp(Step step) {
		this.step = step;
	}

	Step step() {
		return this.step;
	}

}
