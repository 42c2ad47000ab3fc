package ke.njia.campaigns;

import java.time.Instant;

/**
 * Something that went wrong, or nearly, while a campaign acted.
 *
 * @param id opaque identifier
 * @param organization identifier of who wrote it down
 * @param happenedAt when it happened
 * @param harm whether somebody came to harm
 * @param words what, without who, 1 to 2,000 characters
 * @param recordedAt when it was written down
 */
public record CampaignIncident(String id, String organization, Instant happenedAt, boolean harm, String words,
		Instant recordedAt) {
}
