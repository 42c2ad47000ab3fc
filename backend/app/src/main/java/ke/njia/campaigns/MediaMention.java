package ke.njia.campaigns;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * That somebody published something of a campaign.
 *
 * @param id opaque identifier
 * @param asset identifier of the asset it is about, where it is about one
 * @param outlet who published, 1 to 200 characters
 * @param publishedAt when
 * @param reach people reached, as the outlet or a counter says
 * @param link where it can be read, up to 500 characters; empty when nowhere
 */
public record MediaMention(String id, @Nullable String asset, String outlet, Instant publishedAt, int reach,
		String link) {
}
