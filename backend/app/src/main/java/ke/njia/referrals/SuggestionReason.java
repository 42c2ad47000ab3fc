package ke.njia.referrals;

/**
 * Why a receiver suggests further help; referrals.graphqls explains each.
 */
public enum SuggestionReason {

	BEYOND_WHAT_WE_DO, SPECIALIST_NEEDED, OUTSIDE_OUR_AREA, NO_CAPACITY, SAFETY, FOLLOW_UP

}
