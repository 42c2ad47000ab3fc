package ke.njia.bodies;

/**
 * On which way an appeal reaches a body; bodies.graphqls explains each.
 */
public enum AppealChannel {

	READING_ROOM, EMAIL, ONLINE_FORM

}
