package ke.njia.kernel;

/**
 * How the organization a person acts for stands to a record about somebody; the schema
 * explains each.
 */
public enum Relation {

	/** Holds the case, or asked. */
	OWN,

	/** Was asked and has not answered. */
	ADDRESSED,

	/** Has taken on what it was asked for. */
	ACCEPTED,

	/** Was asked once; declined, called back or ended since. */
	WITHDRAWN,

	/** Has nothing to do with it: for this organization it does not exist. */
	FOREIGN

}
