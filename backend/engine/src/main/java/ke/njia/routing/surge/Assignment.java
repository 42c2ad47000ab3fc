package ke.njia.routing.surge;

/**
 * One person given to one provider.
 *
 * @param person id of the person
 * @param provider id of the provider
 */
public record Assignment(String person, String provider) {
}
