package ke.njia.appeals;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An appeal as it was saved once. It is never changed: a later saving is another version,
 * about which nobody has said anything.
 *
 * @param number the first is 1
 * @param savedBy opaque identifier of who wrote it
 * @param savedAt when
 * @param draft what it says
 * @param look the second look at it, once it was asked for
 */
public record AppealVersion(int number, String savedBy, Instant savedAt, Draft draft, @Nullable SecondLook look) {
}
