package ke.njia.advocacy;

/**
 * What a mission said to an ask; the schema explains each.
 */
public enum MissionStance {

	WILL_TAKE_UP, CONSIDERS, DECLINES, SAID_NOTHING

}
