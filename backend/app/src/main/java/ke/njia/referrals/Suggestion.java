package ke.njia.referrals;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a receiver suggests to the lead: help it cannot give itself. It tells nobody
 * anything and makes no referral; whether the person wants it, the lead asks.
 *
 * @param id opaque identifier
 * @param referralId the referral in which it was made
 * @param serviceType code of the kind of help
 * @param organization identifier of the organization suggested; null when none was
 * @param reason why
 * @param at when it was made
 * @param status what the lead made of it
 * @param answeredAt when the lead did
 */
public record Suggestion(String id, String referralId, String serviceType, @Nullable String organization,
		SuggestionReason reason, Instant at, Status status, @Nullable Instant answeredAt) {

	/** Suggestions one referral can hold. */
	static final int MOST = 5;

	/** What the lead made of it; referrals.graphqls explains each. */
	public enum Status {

		WAITING, TAKEN_UP, TURNED_DOWN

	}

}
