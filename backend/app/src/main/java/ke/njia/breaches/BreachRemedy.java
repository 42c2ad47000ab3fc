package ke.njia.breaches;

/**
 * What was done about it; breaches.graphqls explains each.
 */
public enum BreachRemedy {

	ACCOUNT_CLOSED, SESSIONS_ENDED, KEYS_RENEWED, ASKED_TO_DESTROY, CONSENTS_RECALLED, PEOPLE_MOVED, REPORTED_TO_POLICE,
	NOTHING_POSSIBLE

}
