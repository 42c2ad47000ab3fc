package ke.njia.appeals;

/**
 * What a body publishes about an appeal; publications.graphqls explains each.
 */
public enum PublicationKind {

	COMMUNICATION, STATE_REPLY, DECISION, PRESS_RELEASE, URGENT_ACTION, REPORT

}
