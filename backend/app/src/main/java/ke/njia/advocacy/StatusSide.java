package ke.njia.advocacy;

/**
 * Who says where a recommendation stands; the schema explains each.
 */
public enum StatusSide {

	STATE, CIVIL_SOCIETY

}
