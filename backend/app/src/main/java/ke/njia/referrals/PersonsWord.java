package ke.njia.referrals;

/**
 * How far the person says they were helped; referrals.graphqls explains each.
 */
public enum PersonsWord {

	HELPED, PARTLY, NOT_HELPED, NOT_ASKED

}
