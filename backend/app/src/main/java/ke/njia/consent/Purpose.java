package ke.njia.consent;

/**
 * What data is used for; consent.graphqls explains each.
 */
public enum Purpose {

	REFERRAL, APPEAL, CAMPAIGN

}
