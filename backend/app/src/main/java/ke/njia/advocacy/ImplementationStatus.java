package ke.njia.advocacy;

/**
 * Where a recommendation stands; the schema explains each.
 */
public enum ImplementationStatus {

	IMPLEMENTED, ONGOING, NOT_IMPLEMENTED, UNKNOWN

}
