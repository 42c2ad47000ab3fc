package ke.njia.breaches;

/**
 * Who is told of a breach; breaches.graphqls explains each.
 */
public enum BreachTold {

	COMMISSIONER, CONTROLLER, PEOPLE

}
