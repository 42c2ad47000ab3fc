package ke.njia.bodies;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An administrator closed a body, or opened it again. None is ever changed.
 *
 * @param bodyId the body
 * @param version 1 for the first change of that body, counted up
 * @param active whether it may be appealed to since
 * @param reason why it was closed; null when it was opened
 * @param changedBy opaque identifier of who did it
 * @param changedAt when
 */
public record BodyChange(String bodyId, int version, boolean active, @Nullable BodyClosedReason reason,
		String changedBy, Instant changedAt) {
}
