package ke.njia.incidents;

/**
 * A police station where people of an incident are held.
 *
 * @param county county code
 * @param name as people call it, 2 to 80 characters
 */
public record Station(int county, String name) {
}
