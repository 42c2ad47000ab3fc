package ke.njia.evidence;

/**
 * What was done with a file.
 */
public enum CustodyAction {

	/** It was taken in. */
	TAKEN_IN,

	/** The whole file was handed out to somebody. */
	HANDED_OUT,

	/** A clean copy of it was made, to be sent. */
	COPIED,

	/** That copy was handed out to somebody. */
	COPY_HANDED_OUT,

	/** The file and its key were destroyed; what was done with it stays on record. */
	DESTROYED

}
