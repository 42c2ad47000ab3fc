package ke.njia.referrals;

import java.util.EnumSet;
import java.util.Set;

/**
 * FHIR Task status codes, unchanged; referrals.graphqls explains each.
 */
public enum ReferralStatus {

	DRAFT, REQUESTED, RECEIVED, ACCEPTED, REJECTED, CANCELLED, IN_PROGRESS, ON_HOLD, FAILED, COMPLETED,
	ENTERED_IN_ERROR;

	private static final Set<ReferralStatus> OPEN = EnumSet.of(REQUESTED, RECEIVED);

	private static final Set<ReferralStatus> TAKEN_ON = EnumSet.of(ACCEPTED, IN_PROGRESS, ON_HOLD, COMPLETED);

	private static final Set<ReferralStatus> ENDED = EnumSet.of(REJECTED, CANCELLED, FAILED, COMPLETED,
			ENTERED_IN_ERROR);

	/** Whether it waits for the receiver's answer. */
	public boolean isOpen() {
		return OPEN.contains(this);
	}

	/** Whether the receiver has taken it on. */
	public boolean isTakenOn() {
		return TAKEN_ON.contains(this);
	}

	/** Whether it has come to an end. */
	public boolean isEnded() {
		return ENDED.contains(this);
	}

}
