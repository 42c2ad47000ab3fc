package ke.njia.referrals;

import java.util.EnumSet;
import java.util.Set;

import ke.njia.kernel.Actor;

/**
 * Every legal step of a referral and who takes it (FHIR SDOH Clinical Care, Task for
 * referral management, "Set By"; RECEIVED is base FHIR and ours to keep, since silence is
 * the commonest failure).
 */
enum Step {

	SEND("referral-sent", Side.REQUESTER, EnumSet.of(ReferralStatus.DRAFT), ReferralStatus.REQUESTED),

	TAKE_ON("referral-taken-on", Side.REQUESTER, EnumSet.of(ReferralStatus.DRAFT), ReferralStatus.ACCEPTED),

	SEE("referral-seen", Side.RECEIVER, EnumSet.of(ReferralStatus.REQUESTED), ReferralStatus.RECEIVED),

	ACCEPT("referral-accepted", Side.RECEIVER, EnumSet.of(ReferralStatus.REQUESTED, ReferralStatus.RECEIVED),
			ReferralStatus.ACCEPTED),

	REJECT("referral-rejected", Side.RECEIVER, EnumSet.of(ReferralStatus.REQUESTED, ReferralStatus.RECEIVED),
			ReferralStatus.REJECTED),

	CANCEL("referral-cancelled", Side.REQUESTER,
			EnumSet.of(ReferralStatus.DRAFT, ReferralStatus.REQUESTED, ReferralStatus.RECEIVED),
			ReferralStatus.CANCELLED),

	/** The consent it rests on was taken back. */
	RECALL("referral-recalled", Side.REQUESTER, EnumSet.of(ReferralStatus.DRAFT, ReferralStatus.REQUESTED,
			ReferralStatus.RECEIVED, ReferralStatus.ACCEPTED, ReferralStatus.IN_PROGRESS, ReferralStatus.ON_HOLD),
			ReferralStatus.CANCELLED);

	private final String action;

	private final Side side;

	private final Set<ReferralStatus> from;

	private final ReferralStatus to;

	Step(String action, Side side, Set<ReferralStatus> from, ReferralStatus to) {
		this.action = action;
		this.side = side;
		this.from = from;
		this.to = to;
	}

	/** What the audit record calls it. */
	String action() {
		return this.action;
	}

	/** The status it leads to. */
	ReferralStatus to() {
		return this.to;
	}

	/** Whether it may be taken from that status. */
	boolean leadsFrom(ReferralStatus status) {
		return this.from.contains(status);
	}

	/** Whether it is for the actor's organization to take. */
	boolean belongsTo(Actor actor, Referral referral) {
		return switch (this.side) {
			case REQUESTER -> actor.actsFor(referral.requester());
			case RECEIVER -> actor.actsFor(referral.receiver());
		};
	}

	private enum Side {

		REQUESTER, RECEIVER

	}

}
