package ke.njia.campaigns;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An organization that was asked to join a campaign, and what it said.
 *
 * @param organization its identifier
 * @param asked what it was asked to do, 1 to 1,000 characters
 * @param standing how it stands
 * @param scope what it says it will do; empty until it answers
 * @param askedAt when it was asked
 * @param answeredAt when it answered or left
 */
public record CampaignMember(String organization, String asked, MemberStanding standing, String scope, Instant askedAt,
		@Nullable Instant answeredAt) {

	CampaignMember with(MemberStanding next, String said, Instant at) {
		return new CampaignMember(this.organization, this.asked, next, said, this.askedAt, at);
	}

	/** Whether it was asked and has neither declined nor left. */
	boolean isThere() {
		return this.standing == MemberStanding.ASKED || hasJoined();
	}

	boolean hasJoined() {
		return this.standing == MemberStanding.JOINED;
	}

}
