package ke.njia.directory;

/**
 * How help reaches the person.
 */
public enum ServiceMode {

	/** The person comes. */
	ON_SITE,

	/** By phone or screen. */
	REMOTE,

	/** The helper comes. */
	MOBILE

}
