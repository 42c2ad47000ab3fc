package ke.njia.advocacy;

/**
 * The permanent mission of a State: who is asked to take something up.
 *
 * @param id stable word
 * @param state the State, as recommendations print it
 * @param name its own name
 * @param place where it is
 * @param contact where it is reached, as its own or an official page prints it
 * @param source who says so
 */
public record Mission(String id, String state, String name, String place, String contact, String source) {
}
