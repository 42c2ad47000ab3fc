package ke.njia.bodies;

import java.time.Duration;

/**
 * By when an answer is to be there.
 *
 * @param limit how long after the appeal was sent; whole days
 * @param source who says so
 */
public record ReplyClock(Duration limit, String source) {
}
