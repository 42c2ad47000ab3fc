package ke.njia.breaches;

/**
 * Whether something is so. Not knowing counts as the worse.
 */
public enum BreachAnswer {

	YES, NO, UNKNOWN

}
