package ke.njia.routing;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One request to an organization, as the referrals tell of it: who, when, and what came
 * of it; nothing of what it was about.
 *
 * @param requester identifier of the organization that asked
 * @param receiver identifier of the organization asked
 * @param direct whether nobody introduced the one to the other
 * @param sentAt when it was asked
 * @param answerBy by when it was to answer
 * @param answeredAt when it answered; null while it has not
 * @param accepted whether the answer was a yes
 * @param recalled whether it was called back before an answer came
 */
record AskedOnce(String requester, String receiver, boolean direct, Instant sentAt, Instant answerBy,
		@Nullable Instant answeredAt, boolean accepted, boolean recalled) {

	/** What it adds to a track record as of that moment. */
	TrackRecord record(Instant asOf) {
		if (this.answeredAt != null && this.answeredAt.isBefore(asOf)) {
			return new TrackRecord(1, this.accepted ? 1 : 0, 0, minutes(this.answeredAt));
		}
		boolean lapsed = !asOf.isBefore(this.answerBy);
		if (this.recalled) {
			// When it was called back nobody knows; only that it was not answered by
			// then.
			return TrackRecord.NONE;
		}
		return new TrackRecord(0, 0, lapsed ? 1 : 0, minutes(lapsed ? this.answerBy : asOf));
	}

	private long minutes(Instant end) {
		return Math.max(0, Duration.between(this.sentAt, end).toMinutes());
	}

}
