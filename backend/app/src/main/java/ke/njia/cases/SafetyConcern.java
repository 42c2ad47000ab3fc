package ke.njia.cases;

/**
 * What could put the person in danger; cases.graphqls explains each.
 */
public enum SafetyConcern {

	POWERFUL_PERPETRATOR, SURVEILLANCE, UNSAFE_PHONE, PERPETRATOR_NEARBY, CHILDREN_DEPEND

}
