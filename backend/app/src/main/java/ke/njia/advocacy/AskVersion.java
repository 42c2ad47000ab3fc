package ke.njia.advocacy;

import java.time.Instant;

/**
 * The wording of an ask, as it was saved once. None is ever changed.
 *
 * @param number from 1
 * @param words what is asked
 * @param savedBy opaque identifier of who wrote it
 * @param savedAt when
 */
public record AskVersion(int number, String words, String savedBy, Instant savedAt) {
}
