package ke.njia.kernel;

/**
 * That somebody should be told, outside the portal, that something waits for them there.
 * It says nothing of what: the message made from it is one fixed sentence.
 *
 * @param organization identifier of the organization whose people are told
 * @param audience which of them
 * @param urgent whether it may not wait for the end of quiet hours
 */
public record Notice(String organization, Audience audience, boolean urgent) {

	/** Which people of an organization; notifications.graphqls explains each. */
	public enum Audience {

		FIRST_CONTACT, SECOND_CONTACT, COORDINATOR, DUTY_LEAD

	}

}
