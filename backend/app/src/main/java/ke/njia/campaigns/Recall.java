package ke.njia.campaigns;

import java.time.Instant;

/**
 * That an asset was called back: its pages are gone.
 *
 * @param reason why
 * @param at when
 */
public record Recall(RecallReason reason, Instant at) {
}
