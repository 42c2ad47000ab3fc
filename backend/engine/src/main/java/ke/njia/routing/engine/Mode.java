package ke.njia.routing.engine;

/** How a service reaches the person. */
public enum Mode {

	/** The person travels: minutes and kilometres count. */
	ON_SITE,

	/** By phone or network: nobody travels. */
	REMOTE,

	/** The provider travels: the minutes count, the person's kilometres do not. */
	MOBILE

}
