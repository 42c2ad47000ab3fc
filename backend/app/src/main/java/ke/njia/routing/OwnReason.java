package ke.njia.routing;

/**
 * Why a person made a route of their own instead of one proposed. Codes, so that the
 * portal can learn from them and nothing is written about the person.
 */
public enum OwnReason {

	/** The person asked for this partner. */
	PERSON_WISHES,

	/** The person knows or trusts them already. */
	KNOWN_TO_PERSON,

	/** Worked better before, in the coordinator's experience. */
	WORKED_BEFORE,

	/** Safer, for a reason the portal does not know. */
	SAFER,

	/** Faster in truth than the portal thinks. */
	FASTER,

	/** What the directory says of those proposed is wrong. */
	DIRECTORY_WRONG,

	/** Another reason. */
	OTHER

}
