package ke.njia.rights;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import ke.njia.kernel.UserError;

/**
 * A request to put on record.
 *
 * @param caseFileId the case that is about the person
 * @param kind what was asked for
 * @param receivedAt when it was received
 */
public record NewRightsRequest(String caseFileId, RightKind kind, Instant receivedAt) {

	/** Clocks of phones are not exact. */
	static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

	/** How long ago what is recorded only now can have been received. */
	static final Duration LONGEST_AGO = Duration.ofDays(366);

	/** An erasure is asked for on the case itself, where a second person approves it. */
	List<UserError> faults(Instant now) {
		if (this.kind == RightKind.ERASURE) {
			return List.of(UserError.invalid("ask-with-requestErasure", "kind"));
		}
		if (this.receivedAt.isAfter(now.plus(CLOCK_SKEW))) {
			return List.of(UserError.invalid("in-the-future", "receivedAt"));
		}
		return this.receivedAt.isBefore(now.minus(LONGEST_AGO))
				? List.of(UserError.invalid("more-than-a-year-ago", "receivedAt")) : List.of();
	}

}
