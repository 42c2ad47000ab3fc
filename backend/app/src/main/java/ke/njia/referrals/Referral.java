package ke.njia.referrals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
 * @param places identifiers of the ServiceAtLocations it asks at, by need: a place of
 * each is held until it is answered; none for what was drafted before places were held
 * @param intention whether the work for its needs is to pass over
 * @param origin from which suggestion it came; null when from none
 * @param state where it stands
 */
public record Referral(String id, String reference, String caseFileId, String requester, String receiver,
		List<String> via, List<String> needs, List<String> serviceTypes, Map<String, String> places,
		Intention intention, @Nullable Origin origin, State state) implements Related {

	/** Whoever has this long or less to answer may be woken. */
	private static final Duration URGENT = Duration.ofHours(2);

	/** What nobody need hurry for. */
	private static final Duration ROUTINE = Duration.ofHours(24);

	public Referral {
		via = List.copyOf(via);
		needs = List.copyOf(needs);
		serviceTypes = List.copyOf(serviceTypes);
		places = Map.copyOf(places);
	}

	/** One by which the lead stays responsible, until it is sent otherwise. */
	Referral(String id, String reference, String caseFileId, String requester, String receiver, List<String> via,
			List<String> needs, List<String> serviceTypes, Map<String, String> places, State state) {
		this(id, reference, caseFileId, requester, receiver, via, needs, serviceTypes, places, Intention.REFERRAL, null,
				state);
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

	/**
	 * Whether its needs are being asked for, or were met. Help after which the need is
	 * still there was none.
	 */
	public boolean isAsked() {
		return status().isOpen() || (status().isTakenOn() && this.state.businessStatus() != BusinessStatus.UNMET_NEED);
	}

	/**
	 * Whether it still waits for an answer, and has for so long that others are asked.
	 */
	public boolean isSilent() {
		return status().isOpen() && Rung.isSilence(this);
	}

	/** How far the receiver has committed itself; null when nothing is told any more. */
	@Nullable Stage stage() {
		if (status().isTakenOn()) {
			return status().isEnded() ? Stage.HELPED : Stage.ACCEPTED;
		}
		return (status().isOpen() || status() == ReferralStatus.DRAFT) ? Stage.ASKED : null;
	}

	/** The receiver's whole time to answer, without the times its clock stood still. */
	Duration answerWithin() {
		Duration stored = this.state.course().answerWithin();
		if (stored != null) {
			return stored;
		}
		Instant sent = this.state.sentAt();
		Instant due = this.state.answerBy();
		return (sent != null && due != null) ? Duration.between(sent, due) : ROUTINE;
	}

	/** Whether whoever should answer may be woken for it. */
	boolean isUrgent() {
		return answerWithin().compareTo(URGENT) <= 0;
	}

	/** The same referral, standing elsewhere. */
	Referral with(State other) {
		return new Referral(this.id, this.reference, this.caseFileId, this.requester, this.receiver, this.via,
				this.needs, this.serviceTypes, this.places, this.intention, this.origin, other);
	}

	/** The same referral, meant otherwise. */
	Referral meant(Intention other) {
		return new Referral(this.id, this.reference, this.caseFileId, this.requester, this.receiver, this.via,
				this.needs, this.serviceTypes, this.places, other, this.origin, this.state);
	}

	/**
	 * When the work for its needs passed over: the later of what both sides said of the
	 * arrival. Empty while one of them has not, once help has failed, and when the person
	 * says that the need is still there: it is the requester's again then.
	 */
	public Optional<Instant> handedOverAt() {
		Instant arrived = this.state.course().arrivedAt();
		Instant confirmed = this.state.course().arrivalConfirmedAt();
		if (this.intention != Intention.TRANSFER_OF_CARE || !isTakenOn() || arrived == null || confirmed == null) {
			return Optional.empty();
		}
		return Optional.of(arrived.isAfter(confirmed) ? arrived : confirmed);
	}

	/**
	 * Whether it was taken on to be handed over, and one side has yet to say that they
	 * arrived.
	 */
	boolean isHandingOver() {
		return this.intention == Intention.TRANSFER_OF_CARE && isTakenOn() && handedOverAt().isEmpty();
	}

	private boolean isTakenOn() {
		return isAsked() && status().isTakenOn();
	}

	/**
	 * The suggestion of a receiver that a referral came from. The person is asked anew
	 * for it: what was agreed to before anybody thought of it does not cover it.
	 *
	 * @param referralId identifier of the referral it was made in
	 * @param suggestedAt when it was made
	 */
	public record Origin(String referralId, Instant suggestedAt) {
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
	 * @param course what happened on the way
	 */
	public record State(ReferralStatus status, @Nullable BusinessStatus businessStatus, Instant draftedAt,
			@Nullable Instant sentAt, @Nullable Instant answerBy, @Nullable Instant answeredAt,
			@Nullable RejectionReason rejectionReason, Course course) {

		static State drafted(Instant at) {
			return new State(ReferralStatus.DRAFT, null, at, null, null, null, null, Course.NONE);
		}

		State sent(Instant at, Duration time) {
			return new State(ReferralStatus.REQUESTED, null, this.draftedAt, at, at.plus(time), null, null,
					this.course.timed(time));
		}

		State accepted(Instant at) {
			return new State(ReferralStatus.ACCEPTED, null, this.draftedAt, (this.sentAt != null) ? this.sentAt : at,
					this.answerBy, at, null, this.course.stopped(null));
		}

		State rejected(Instant at, RejectionReason reason) {
			return new State(ReferralStatus.REJECTED, reason.businessStatus(), this.draftedAt, this.sentAt,
					this.answerBy, at, reason, this.course.stopped(null));
		}

		State cancelled(BusinessStatus why) {
			return new State(ReferralStatus.CANCELLED, why, this.draftedAt, this.sentAt, this.answerBy, this.answeredAt,
					null, this.course.stopped(null));
		}

		/** The same at another status. */
		State at(ReferralStatus other, @Nullable BusinessStatus why) {
			return new State(other, why, this.draftedAt, this.sentAt, this.answerBy, this.answeredAt,
					this.rejectionReason, this.course);
		}

		State with(Course other) {
			return new State(this.status, this.businessStatus, this.draftedAt, this.sentAt, this.answerBy,
					this.answeredAt, this.rejectionReason, other);
		}

		/** The receiver's clock stands still, until that moment at the latest. */
		State stopped(Instant now, Instant until) {
			Duration left = (this.answerBy != null && this.answerBy.isAfter(now)) ? Duration.between(now, this.answerBy)
					: Duration.ZERO;
			return with(this.course.stopped(left)).due(until.plus(left));
		}

		/** The receiver's clock goes on with what was left, if it stood still. */
		State goingOn(Instant now) {
			Duration left = this.course.timeLeft();
			return (left != null) ? with(this.course.stopped(null)).due(now.plus(left)) : this;
		}

		private State due(Instant by) {
			return new State(this.status, this.businessStatus, this.draftedAt, this.sentAt, by, this.answeredAt,
					this.rejectionReason, this.course);
		}

	}

}
