package ke.njia.advocacy;

import java.time.Instant;

/**
 * The text of a part, as it was saved once. None is ever changed.
 *
 * @param number from 1
 * @param text what it says
 * @param savedBy opaque identifier of who wrote it
 * @param savedAt when
 */
public record PartVersion(int number, String text, String savedBy, Instant savedAt) {
}
