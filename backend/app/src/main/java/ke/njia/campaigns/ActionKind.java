package ke.njia.campaigns;

/**
 * What a campaign does; campaigns.graphqls explains each.
 */
public enum ActionKind {

	STATEMENT, PETITION, LETTER, PROTEST_OBSERVATION, VIGIL, LITIGATION, PRESS, SOCIAL_MEDIA, FUNDRAISING;

	/** Whether people meet in public for it, so that the police are to be told before. */
	boolean isPublicMeeting() {
		return this == VIGIL || this == PROTEST_OBSERVATION;
	}

}
