package ke.njia.directory;

/**
 * How an entry was checked, from nearest to the truth to farthest.
 */
public enum AssuranceMeans {

	/** Somebody went there. */
	VISIT,

	/** Somebody called and asked. */
	PHONE_CALL,

	/** A document was seen: a licence, a letter, a registration. */
	DOCUMENT,

	/** The partner says so of itself. */
	OWN_STATEMENT,

	/** A public register says so. */
	REGISTER

}
