package ke.njia.campaigns;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Something one organization does for a campaign by a day.
 *
 * @param id opaque identifier
 * @param what what is done, 1 to 500 characters
 * @param organization identifier of who does it; null while it is a gap
 * @param dueAt by when
 * @param open whether people outside the campaign may see that it is done
 * @param doneAt when it was done
 */
public record CampaignTask(String id, String what, @Nullable String organization, Instant dueAt, boolean open,
		@Nullable Instant doneAt) {

	/**
	 * Whether somebody else has it now, or at another time: whoever waits for it waits
	 * anew.
	 */
	boolean isElsewhere(CampaignTask before) {
		return !this.dueAt.equals(before.dueAt) || !Objects.equals(this.organization, before.organization)
				|| before.doneAt != null;
	}

	CampaignTask without(String left) {
		return (left.equals(this.organization) && this.doneAt == null)
				? new CampaignTask(this.id, this.what, null, this.dueAt, this.open, null) : this;
	}

}
