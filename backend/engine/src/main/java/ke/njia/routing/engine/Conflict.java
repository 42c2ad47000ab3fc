package ke.njia.routing.engine;

/**
 * A tie of an organization to an institution, such as working for it or sharing its
 * building.
 *
 * @param to the institution, by the same id a request names a perpetrator with
 * @param kind the coded kind of tie, so that a case can say which kinds endanger it
 */
public record Conflict(String to, String kind) {
}
