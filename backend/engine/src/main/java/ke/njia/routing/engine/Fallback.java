package ke.njia.routing.engine;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Whom to ask next when a step of a route is refused or stays silent.
 *
 * @param step how the need would be met when asked at once, now
 * @param chancePermille chance that every hand-over and the request are accepted
 * @param askBy the last minute at which asking still meets the clock of the need;
 * {@code null} when it can no longer be met and only a soft clock allows it at all
 */
public record Fallback(RouteStep step, int chancePermille, @Nullable Instant askBy) {
}
