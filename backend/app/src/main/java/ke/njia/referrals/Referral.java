package ke.njia.referrals;

import java.time.Instant;
import java.util.List;

import ke.njia.consent.Stage;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Asking another organization to act.
 *
 * @param id opaque identifier
 * @param reference the receiver's pseudonym of the case
 * @param caseFileId the case; never told to the receiver
 * @param requester identifier of the organization that asks
 * @param receiver identifier of the organization asked
 * @param via identifiers of the organizations that introduce, in order
 * @param needs identifiers of the needs it asks for
 * @param serviceTypes codes of the kinds of help it asks for
 * @param state where it stands
 */
public record Referral(String id, String reference, String caseFileId, String requester, String receiver,
		List<String> via, List<String> needs, List<String> serviceTypes, State state) implements Related {

	public Referral {
		via = List.copyOf(via);
		needs = List.copyOf(needs);
		serviceTypes = List.copyOf(serviceTypes);
	}

	/** FHIR Task status. */
	public ReferralStatus status() {
		return this.state.status();
	}

	@Override
	public Relation relationTo(Actor actor) {
		if (actor.actsFor(this.requester)) {
			return Relation.OWN;
		}
		if (!actor.actsFor(this.receiver) || this.state.sentAt() == null) {
			return Relation.FOREIGN;
		}
		if (status().isOpen()) {
			return Relation.ADDRESSED;
		}
		return status().isTakenOn() ? Relation.ACCEPTED : Relation.WITHDRAWN;
	}

	/**
	 * Whether the actor's organization may know of it: the requester always, the receiver
	 * once it was sent.
	 */
	boolean isKnownTo(Actor actor) {
		return relationTo(actor) != Relation.FOREIGN;
	}

	/** How far the receiver has committed itself; null when nothing is told any more. */
	@Nullable Stage stage() {
		if (status().isTakenOn()) {
			return Stage.ACCEPTED;
		}
		return (status().isOpen() || status() == ReferralStatus.DRAFT) ? Stage.ASKED : null;
	}

	/**
	 * Where a referral stands.
	 *
	 * @param status FHIR Task status
	 * @param businessStatus the finer why
	 * @param draftedAt when it was drafted
	 * @param sentAt when it was sent
	 * @param answerBy when an answer is due
	 * @param answeredAt when it was answered
	 * @param rejectionReason why it was rejected
	 */
	public record State(ReferralStatus status, @Nullable BusinessStatus businessStatus, Instant draftedAt,
			@Nullable Instant sentAt, @Nullable Instant answerBy, @Nullable Instant answeredAt,
			@Nullable RejectionReason rejectionReason) {

		static State drafted(Instant at) {
			return new State(ReferralStatus.DRAFT, null, at, null, null, null, null);
		}

		State sent(Instant at, Instant answerBy) {
			return new State(ReferralStatus.REQUESTED, null, this.draftedAt, at, answerBy, null, null);
		}

		State seen() {
			return new State(ReferralStatus.RECEIVED, null, this.draftedAt, this.sentAt, this.answerBy, null, null);
		}

		State accepted(Instant at) {
			return new State(ReferralStatus.ACCEPTED, null, this.draftedAt, (this.sentAt != null) ? this.sentAt : at,
					this.answerBy, at, null);
		}

		State rejected(Instant at, RejectionReason reason) {
			return new State(ReferralStatus.REJECTED, reason.businessStatus(), this.draftedAt, this.sentAt,
					this.answerBy, at, reason);
		}

		State cancelled(BusinessStatus why) {
			return new State(ReferralStatus.CANCELLED, why, this.draftedAt, this.sentAt, this.answerBy, this.answeredAt,
					null);
		}

	}

}
