package ke.njia.advocacy;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Whether a State took an ask up at the review. The newest of a mission counts.
 *
 * @param mission identifier of the mission
 * @param taken whether it did
 * @param recommendation identifier of the recommendation it made of it; null when it made
 * none, or none is known yet
 * @param recordedAt when that was put down
 */
public record AskUptake(String mission, boolean taken, @Nullable String recommendation, Instant recordedAt) {
}
