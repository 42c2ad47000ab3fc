package ke.njia.referrals;

import java.util.EnumSet;
import java.util.Set;

import ke.njia.kernel.Actor;
import org.jspecify.annotations.Nullable;

import static ke.njia.referrals.ReferralStatus.ACCEPTED;
import static ke.njia.referrals.ReferralStatus.CANCELLED;
import static ke.njia.referrals.ReferralStatus.COMPLETED;
import static ke.njia.referrals.ReferralStatus.DRAFT;
import static ke.njia.referrals.ReferralStatus.ENTERED_IN_ERROR;
import static ke.njia.referrals.ReferralStatus.FAILED;
import static ke.njia.referrals.ReferralStatus.IN_PROGRESS;
import static ke.njia.referrals.ReferralStatus.ON_HOLD;
import static ke.njia.referrals.ReferralStatus.RECEIVED;
import static ke.njia.referrals.ReferralStatus.REJECTED;
import static ke.njia.referrals.ReferralStatus.REQUESTED;

/**
 * Every legal step of a referral and who takes it: this is the whole table (FHIR SDOH
 * Clinical Care, Task for referral management, "Set By"; RECEIVED is base FHIR and ours
 * to keep, since silence is the commonest failure). A step without a status of its own
 * leaves the status as it is and says more about it.
 */
enum Step {

	SEND("referral-sent", Side.REQUESTER, EnumSet.of(DRAFT), REQUESTED),

	TAKE_ON("referral-taken-on", Side.REQUESTER, EnumSet.of(DRAFT), ACCEPTED),

	SEE("referral-seen", Side.RECEIVER, EnumSet.of(REQUESTED), RECEIVED),

	ACCEPT("referral-accepted", Side.RECEIVER, EnumSet.of(REQUESTED, RECEIVED), ACCEPTED),

	REJECT("referral-rejected", Side.RECEIVER, EnumSet.of(REQUESTED, RECEIVED), REJECTED),

	CANCEL("referral-cancelled", Side.REQUESTER, EnumSet.of(DRAFT, REQUESTED, RECEIVED), CANCELLED),

	/** The consent it rests on was taken back. */
	RECALL("referral-recalled", Side.REQUESTER, EnumSet.of(DRAFT, REQUESTED, RECEIVED, ACCEPTED, IN_PROGRESS, ON_HOLD),
			CANCELLED),

	/** A rung of the ladder: somebody was told that an answer is missing. */
	REMIND("referral-reminded", Side.CLOCK, EnumSet.of(REQUESTED, RECEIVED), null),

	/** Nobody answered in time. */
	EXPIRE("referral-expired", Side.CLOCK, EnumSet.of(REQUESTED, RECEIVED), CANCELLED),

	ASK("referral-asked", Side.RECEIVER, EnumSet.of(REQUESTED, RECEIVED), RECEIVED),

	ANSWER("referral-question-answered", Side.REQUESTER, EnumSet.of(REQUESTED, RECEIVED), null),

	/** The partner's clock stands still while the requester looks for an answer. */
	STOP_CLOCK("referral-clock-stopped", Side.REQUESTER, EnumSet.of(REQUESTED, RECEIVED), null),

	/** It goes on: by the answer, by hand, or by itself after one more whole time. */
	START_CLOCK("referral-clock-started", Side.REQUESTER, EnumSet.of(REQUESTED, RECEIVED), null),

	/** Help will be given at a time agreed on. */
	SCHEDULE("referral-scheduled", Side.RECEIVER, EnumSet.of(ACCEPTED, IN_PROGRESS, ON_HOLD), null),

	/** The person did not come: it waits until somebody has asked why. */
	MISS("referral-no-show", Side.RECEIVER, EnumSet.of(ACCEPTED, IN_PROGRESS), ON_HOLD),

	/** The receiver says that the person has arrived. */
	ARRIVE("referral-arrived", Side.RECEIVER, EnumSet.of(ACCEPTED, ON_HOLD), IN_PROGRESS),

	/** The requester has heard of the arrival by its own way. */
	CONFIRM_ARRIVAL("referral-arrival-confirmed", Side.REQUESTER, EnumSet.of(ACCEPTED, IN_PROGRESS, ON_HOLD, COMPLETED),
			null),

	PAUSE("referral-paused", Side.RECEIVER, EnumSet.of(ACCEPTED, IN_PROGRESS), ON_HOLD),

	RESUME("referral-resumed", Side.RECEIVER, EnumSet.of(ON_HOLD), IN_PROGRESS),

	DELIVER("referral-delivered", Side.RECEIVER, EnumSet.of(ACCEPTED, IN_PROGRESS), COMPLETED),

	FAIL("referral-failed", Side.RECEIVER, EnumSet.of(ACCEPTED, IN_PROGRESS, ON_HOLD), FAILED),

	/** The person says no: never counted against the receiver. */
	DECLINE_BY_PERSON("referral-declined-by-person", Side.REQUESTER,
			EnumSet.of(DRAFT, REQUESTED, RECEIVED, ACCEPTED, IN_PROGRESS, ON_HOLD), CANCELLED),

	/** What the person says of the help. */
	FEED_BACK("referral-feedback", Side.REQUESTER, EnumSet.of(COMPLETED, FAILED), null),

	/** The receiver says what else would help, or who: nobody is told. */
	SUGGEST("referral-help-suggested", Side.RECEIVER,
			EnumSet.of(ACCEPTED, REJECTED, IN_PROGRESS, ON_HOLD, FAILED, COMPLETED), null),

	/** What was suggested becomes a need of the case. */
	TAKE_UP("referral-suggestion-taken-up", Side.REQUESTER,
			EnumSet.of(ACCEPTED, REJECTED, CANCELLED, IN_PROGRESS, ON_HOLD, FAILED, COMPLETED), null),

	TURN_DOWN("referral-suggestion-turned-down", Side.REQUESTER,
			EnumSet.of(ACCEPTED, REJECTED, CANCELLED, IN_PROGRESS, ON_HOLD, FAILED, COMPLETED), null),

	/** It should never have been. */
	VOID("referral-entered-in-error", Side.REQUESTER, EnumSet.complementOf(EnumSet.of(ENTERED_IN_ERROR)),
			ENTERED_IN_ERROR);

	private static final Set<ReferralStatus> AFTER_ACCEPTANCE = EnumSet.of(ACCEPTED, IN_PROGRESS, ON_HOLD, COMPLETED,
			FAILED);

	private final String action;

	private final Side side;

	private final Set<ReferralStatus> from;

	private final @Nullable ReferralStatus to;

	Step(String action, Side side, Set<ReferralStatus> from, @Nullable ReferralStatus to) {
		this.action = action;
		this.side = side;
		this.from = from;
		this.to = to;
	}

	/** What the audit record calls it. */
	String action() {
		return this.action;
	}

	/** The status it leads to from that one. */
	ReferralStatus to(ReferralStatus status) {
		return (this.to != null) ? this.to : status;
	}

	/** Whether it may be taken from that status. */
	boolean leadsFrom(ReferralStatus status) {
		return this.from.contains(status);
	}

	/**
	 * Whether somebody was first, rather than the step being none for that status: an end
	 * was reached, or the answer given that this step would have been or come before.
	 */
	boolean isTooLate(ReferralStatus status) {
		return status.isEnded() || (status.isTakenOn() && this.from.stream().noneMatch(AFTER_ACCEPTANCE::contains));
	}

	/** Whether it is for the actor to take. */
	boolean belongsTo(Actor actor, Referral referral) {
		return switch (this.side) {
			case REQUESTER -> actor.actsFor(referral.requester());
			case RECEIVER -> actor.actsFor(referral.receiver());
			case CLOCK -> actor.isPortal() && actor.actsFor(referral.requester());
		};
	}

	private enum Side {

		REQUESTER, RECEIVER, CLOCK

	}

}
