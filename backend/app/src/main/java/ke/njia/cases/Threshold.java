package ke.njia.cases;

import java.time.Instant;

/**
 * A threshold as a named person answered it.
 *
 * @param code which
 * @param answer the answer
 * @param reason why, in that person's words, without names
 * @param recordedAt when
 */
public record Threshold(ThresholdCode code, ThresholdAnswer answer, String reason, Instant recordedAt) {
}
