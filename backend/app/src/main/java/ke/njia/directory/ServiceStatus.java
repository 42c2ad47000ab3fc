package ke.njia.directory;

/**
 * HSDS status of a Service. Only an active one is routed to.
 */
public enum ServiceStatus {

	/** Offered. */
	ACTIVE,

	/** Not offered now. */
	INACTIVE,

	/** Gone for good. */
	DEFUNCT,

	/** Closed for a time. */
	TEMPORARILY_CLOSED

}
