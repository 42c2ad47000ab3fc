package ke.njia.openrequests;

import java.time.Duration;
import java.time.Instant;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A need of a case, shown to every partner that may be asked for it. It tells nothing of
 * the person and carries no code by which two partners, or one partner twice, could know
 * that two of them are of one case.
 *
 * @param id opaque identifier
 * @param caseFileId the case; told to nobody but its lead
 * @param lead identifier of the organization that holds the case
 * @param need identifier of the need
 * @param offeredTo how many organizations it was shown to; told to nobody but the lead
 * @param state where it stands
 */
public record OpenRequest(String id, String caseFileId, String lead, String need, int offeredTo,
		State state) implements Related {

	/**
	 * How long a claim is held for the partner that made it, until the people who hold
	 * the case have asked the person and sent the referral. Ours: an hour, as for every
	 * other promise made here.
	 */
	public static final Duration PROMISE = Duration.ofMinutes(60);

	@Override
	public Relation relationTo(Actor actor) {
		return actor.actsFor(this.lead) ? Relation.OWN : Relation.FOREIGN;
	}

	public OpenRequestStatus status() {
		return this.state.status();
	}

	/** Whether a partner may claim it now. */
	boolean isClaimable(Instant now) {
		return status() == OpenRequestStatus.OPEN && this.state.until().isAfter(now);
	}

	/** Whether that organization's promise stands. */
	boolean isClaimedBy(String organization, Instant now) {
		Claim claim = this.state.claim();
		return status() == OpenRequestStatus.CLAIMED && claim != null && claim.organization().equals(organization)
				&& claim.until().isAfter(now);
	}

	/** Whether a promise stands, whoever's. */
	boolean isPromised(Instant now) {
		Claim claim = this.state.claim();
		return claim != null && isClaimedBy(claim.organization(), now);
	}

	/** The same, standing elsewhere. */
	OpenRequest with(State other) {
		return new OpenRequest(this.id, this.caseFileId, this.lead, this.need, this.offeredTo, other);
	}

	/** The same, shown to one organization less. */
	OpenRequest shownToOneLess() {
		return new OpenRequest(this.id, this.caseFileId, this.lead, this.need, this.offeredTo - 1, this.state);
	}

	/** What follows a promise that is over: others may claim it, if any are left. */
	State afterPromise(Instant now) {
		return (this.offeredTo > 0) ? this.state.returned(now) : this.state.ended(OpenRequestStatus.EXPIRED, now);
	}

	/**
	 * Where an open request stands.
	 *
	 * @param status state
	 * @param openedAt when it was opened
	 * @param until when it ends unclaimed
	 * @param claim whose promise stands, or stood last before the referral; null when
	 * nobody's does
	 * @param turns how often it was claimed
	 * @param endedAt when it ended
	 * @param referral the referral it became
	 */
	public record State(OpenRequestStatus status, Instant openedAt, Instant until, @Nullable Claim claim, int turns,
			@Nullable Instant endedAt, @Nullable String referral) {

		static State opened(Instant at, Duration time) {
			return new State(OpenRequestStatus.OPEN, at, at.plus(time), null, 0, null, null);
		}

		State claimed(String organization, Instant now) {
			return new State(OpenRequestStatus.CLAIMED, this.openedAt, this.until,
					new Claim(organization, now, now.plus(PROMISE)), this.turns + 1, null, null);
		}

		/** The promise is over: others may claim it, if there is time left. */
		State returned(Instant now) {
			return this.until.isAfter(now)
					? new State(OpenRequestStatus.OPEN, this.openedAt, this.until, null, this.turns, null, null)
					: ended(OpenRequestStatus.EXPIRED, now);
		}

		State ended(OpenRequestStatus how, Instant now) {
			return new State(how, this.openedAt, this.until, null, this.turns, now, null);
		}

		State referred(String made, Instant now) {
			return new State(OpenRequestStatus.REFERRED, this.openedAt, this.until, this.claim, this.turns, now, made);
		}

	}

	/**
	 * A partner's promise to take on what it will be asked for.
	 *
	 * @param organization identifier of the partner
	 * @param at when it was made
	 * @param until when it ends by itself
	 */
	public record Claim(String organization, Instant at, Instant until) {
	}

}
