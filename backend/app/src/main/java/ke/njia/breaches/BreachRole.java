package ke.njia.breaches;

/**
 * For whom the organization held what was breached; breaches.graphqls explains each.
 */
public enum BreachRole {

	CONTROLLER, PROCESSOR

}
