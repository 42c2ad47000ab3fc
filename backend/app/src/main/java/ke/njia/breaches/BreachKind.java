package ke.njia.breaches;

/**
 * What happened; breaches.graphqls explains each.
 */
public enum BreachKind {

	DEVICE_LOST, ACCOUNT_MISUSED, SEEN_WITHOUT_RIGHT, SENT_TO_WRONG_RECIPIENT, PARTNER_LEAKED, SERVER_TAKEN, OTHER

}
