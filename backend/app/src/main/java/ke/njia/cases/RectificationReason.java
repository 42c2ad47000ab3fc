package ke.njia.cases;

/**
 * Why something that was told is put right; cases.graphqls explains each.
 */
public enum RectificationReason {

	PERSON_SAID_SO, TAKEN_DOWN_WRONGLY, LEARNED_SINCE

}
