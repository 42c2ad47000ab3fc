package ke.njia.safeguards;

/**
 * What could do harm; safeguards.graphqls explains each.
 */
public enum SafeguardedAct {

	SEND_REFERRAL, PUBLIC_ALERT

}
