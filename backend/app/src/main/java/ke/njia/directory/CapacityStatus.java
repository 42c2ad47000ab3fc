package ke.njia.directory;

/**
 * What is known of free places: the words of the FHIR SDOH capacity statuses, and one for
 * silence.
 */
public enum CapacityStatus {

	/** There is room. */
	CAPACITY,

	/** It is full. */
	NO_CAPACITY,

	/** There is a waiting list. */
	WAITLIST,

	/** Nobody has said. */
	UNKNOWN

}
