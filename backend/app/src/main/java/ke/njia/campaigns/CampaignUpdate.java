package ke.njia.campaigns;

import java.time.Instant;

/**
 * What everybody who acted is told of what came of it.
 *
 * @param id opaque identifier
 * @param words what, 1 to 2,000 characters
 * @param at when
 */
public record CampaignUpdate(String id, String words, Instant at) {
}
