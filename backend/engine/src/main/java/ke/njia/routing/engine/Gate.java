package ke.njia.routing.engine;

/**
 * A hard rule. It lets a candidate pass or refuses it; every gate is asked, so that a
 * person sees all that stands in the way and not only the first.
 */
interface Gate {

	/**
	 * {@return the code under which this gate refuses}
	 */
	RefusalCode code();

	/**
	 * {@return whether the candidate may meet the need, as far as this gate knows}
	 */
	boolean passes(Candidate candidate);

}
