package ke.njia.consent;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A need as told to a recipient.
 *
 * @param serviceType code of the kind of help
 * @param deadline when it must have begun
 */
public record DisclosedNeed(String serviceType, @Nullable Instant deadline) {
}
