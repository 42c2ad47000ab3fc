package ke.njia.campaigns;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What an organization promised for a campaign.
 *
 * @param id opaque identifier
 * @param organization identifier of who promised it; who left is still named
 * @param words what, 1 to 1,000 characters
 * @param dueAt by when
 * @param standing what became of it
 * @param promisedAt when it was promised
 * @param settledAt when it was delivered, or became a gap
 * @param takenOverBy identifier of the pledge that somebody else made in its place
 */
public record Pledge(String id, String organization, String words, Instant dueAt, PledgeStanding standing,
		Instant promisedAt, @Nullable Instant settledAt, @Nullable String takenOverBy) {

	Pledge with(PledgeStanding next, Instant at) {
		return new Pledge(this.id, this.organization, this.words, this.dueAt, next, this.promisedAt, at,
				this.takenOverBy);
	}

	Pledge takenOver(String by) {
		return new Pledge(this.id, this.organization, this.words, this.dueAt, this.standing, this.promisedAt,
				this.settledAt, by);
	}

	/** Whether somebody else could promise it. */
	boolean isOpenGap() {
		return this.standing == PledgeStanding.GAP && this.takenOverBy == null;
	}

}
