package ke.njia.consent;

/**
 * A way to reach a person; consent.graphqls explains each.
 */
public enum ContactChannel {

	CALL, SMS, WHATSAPP, SIGNAL, EMAIL, IN_PERSON, TRUSTED_PERSON

}
