package ke.njia.referrals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import ke.njia.kernel.Notice;
import ke.njia.kernel.Notice.Audience;

/**
 * The rungs of the ladder that a referral climbs while nobody answers. Each is a part of
 * the receiver's time (30 minutes, 2 hours or 24 hours, by urgency): half of it must be
 * left for a way around when somebody else is told. The parts are ours; the half is the
 * research's "escalate at 50 %".
 */
public enum Rung {

	/** The receiver's first contact is reminded. */
	REMINDED("referral-reminded", 750),

	/** The receiver's second contact is told. */
	SECOND_CONTACT("referral-second-contact", 500),

	/**
	 * From here on the receiver counts as silent: the case shows other ways, while there
	 * is time left to take one.
	 */
	FALLBACK("referral-fallback", 375),

	/** The requester's coordinators are told. */
	COORDINATOR("referral-coordinator-told", 250),

	/** The requester's duty leads are told. */
	DUTY_LEAD("referral-duty-lead-told", 125),

	/** The time is over: the clock calls it back. */
	EXPIRED("referral-expired", 0);

	private static final int WHOLE = 1000;

	private final String action;

	private final int leftPermille;

	Rung(String action, int leftPermille) {
		this.action = action;
		this.leftPermille = leftPermille;
	}

	/** What the audit record calls it. */
	String action() {
		return this.action;
	}

	/**
	 * When it is reached.
	 * @param answerBy when an answer is due
	 * @param time the receiver's whole time to answer
	 */
	Instant at(Instant answerBy, Duration time) {
		return answerBy.minus(time.multipliedBy(this.leftPermille).dividedBy(WHOLE));
	}

	/** The next one up; the last has none and is its own. */
	Rung next() {
		return values()[Math.min(ordinal() + 1, EXPIRED.ordinal())];
	}

	/** The first that still lies ahead. */
	static Rung after(Instant now, Instant answerBy, Duration time) {
		for (Rung rung : values()) {
			if (rung.at(answerBy, time).isAfter(now)) {
				return rung;
			}
		}
		return EXPIRED;
	}

	/**
	 * Whether its receiver has been silent for so long that another way is looked for.
	 */
	static boolean isSilence(Referral referral) {
		Rung rung = referral.state().course().rung();
		return rung != null && rung.compareTo(FALLBACK) >= 0;
	}

	/** Who is told outside the portal. */
	List<Notice> notices(Referral referral) {
		boolean urgent = referral.isUrgent();
		return switch (this) {
			case REMINDED -> List.of(new Notice(referral.receiver(), Audience.FIRST_CONTACT, urgent));
			case SECOND_CONTACT -> List.of(new Notice(referral.receiver(), Audience.SECOND_CONTACT, urgent));
			case FALLBACK -> List.of();
			case COORDINATOR -> List.of(new Notice(referral.requester(), Audience.COORDINATOR, urgent));
			case DUTY_LEAD -> List.of(new Notice(referral.requester(), Audience.DUTY_LEAD, urgent));
			case EXPIRED -> List.of(new Notice(referral.requester(), Audience.COORDINATOR, urgent),
					new Notice(referral.receiver(), Audience.FIRST_CONTACT, false));
		};
	}

}
