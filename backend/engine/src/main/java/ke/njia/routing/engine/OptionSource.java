package ke.njia.routing.engine;

import java.util.List;

/** Writes down the options a search asks for. */
interface OptionSource {

	/**
	 * {@return for each need, in the order of the request, the options a route within the
	 * limits may hold}
	 * @param limits most of each criterion
	 * @param ways which of the chains to one organization are wanted
	 */
	List<List<Option>> within(long[] limits, Ways ways);

	/**
	 * {@return figures no route within the limits is below, as far as a glance tells}
	 */
	long[] lower(long[] limits);

	/**
	 * {@return whether a route may keep these limits, as far as a glance tells}
	 */
	boolean feasible(long[] limits);

}
