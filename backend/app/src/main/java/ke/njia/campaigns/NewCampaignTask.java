package ke.njia.campaigns;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A task as somebody says it.
 *
 * @param what what is done, 1 to 500 characters
 * @param organization identifier of who does it; null when nobody does yet
 * @param dueAt by when
 * @param open whether people outside the campaign may see that it is done
 * @param done whether it was done
 */
public record NewCampaignTask(String what, @Nullable String organization, Instant dueAt, boolean open, boolean done) {
}
