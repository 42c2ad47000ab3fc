package ke.njia.routing.surge;

import java.util.List;

/**
 * Why not everybody can be placed: all options of these persons lie in these providers,
 * whose capacity is {@code short} less than their number (the deficiency version of
 * Hall's theorem). No other set of persons is shorter of capacity, and no smaller one is
 * as short.
 *
 * @param persons ids, in the order of the question
 * @param providers ids, in the order of the question
 * @param shortBy how many places are missing, which is the number of persons that stay
 * unassigned
 */
public record Bottleneck(List<String> persons, List<String> providers, int shortBy) {
}
