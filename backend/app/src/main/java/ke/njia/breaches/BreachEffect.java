package ke.njia.breaches;

/**
 * What it did to the data; breaches.graphqls explains each.
 */
public enum BreachEffect {

	SEEN, COPIED, ALTERED, LOST

}
