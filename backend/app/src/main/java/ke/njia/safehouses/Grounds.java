package ke.njia.safehouses;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import ke.njia.cases.CaseFile;
import ke.njia.cases.CaseStatus;
import ke.njia.consent.ConsentCover;
import ke.njia.directory.Directory;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Fact;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import ke.njia.referrals.HeldReferrals;
import ke.njia.referrals.Referral;
import ke.njia.referrals.ReferralStatus;

import org.springframework.stereotype.Component;

/**
 * On what ground the way to a house may be shown: the house has taken a referral on, the
 * person agrees at this moment that it is told, and it has written its way.
 */
@Component
class Grounds {

	private static final Set<ReferralStatus> LIVE = EnumSet.of(ReferralStatus.ACCEPTED, ReferralStatus.IN_PROGRESS,
			ReferralStatus.ON_HOLD);

	private final HeldReferrals referrals;

	private final ConsentCover cover;

	private final Directory directory;

	private final SafeHouses houses;

	private final Ways ways;

	Grounds(HeldReferrals referrals, ConsentCover cover, Directory directory, SafeHouses houses, Ways ways) {
		this.referrals = referrals;
		this.cover = cover;
		this.directory = directory;
		this.houses = houses;
		this.ways = ways;
	}

	/**
	 * Holds the case and the referral until the caller's transaction ends, then looks at
	 * both.
	 */
	Outcome<Ground> hold(String referralId, String houseId, Actor actor) {
		Optional<HeldReferrals.Held> held = this.referrals.hold(referralId, actor);
		if (held.isEmpty()) {
			return Outcome.refused(UserError.notFound("referral"));
		}
		Referral referral = held.get().referral();
		if (!LIVE.contains(referral.status())) {
			return Outcome.refused(UserError.of(UserErrorCode.ILLEGAL_TRANSITION, Fact.of("from", referral.status()),
					Fact.of("to", Reveal.State.ASKED)));
		}
		CaseStatus status = held.get().caseFile().status();
		if (status == CaseStatus.CLOSED) {
			return Outcome.refused(UserError.of(UserErrorCode.ILLEGAL_TRANSITION, Fact.of("caseFile", status)));
		}
		if (!this.cover.consented(held.get().caseFile(), this.directory.current().organization(referral.receiver()))) {
			return Outcome.refused(UserError.of(UserErrorCode.CONSENT_MISSING));
		}
		return house(held.get().caseFile(), referral, houseId);
	}

	private Outcome<Ground> house(CaseFile caseFile, Referral referral, String houseId) {
		Optional<SafeHouse> house = this.houses.listFor(referral)
			.stream()
			.filter((one) -> one.id().equals(houseId))
			.findFirst();
		if (house.isEmpty()) {
			return Outcome.refused(UserError.notFound("house"));
		}
		return this.ways.writtenAt(house.get()).isPresent() ? Outcome.done(new Ground(caseFile, referral, house.get()))
				: Outcome.refused(UserError.of(UserErrorCode.WAY_UNKNOWN));
	}

	/**
	 * What stands at this moment.
	 *
	 * @param caseFile the case, held
	 * @param referral the referral, held
	 * @param house the house
	 */
	record Ground(CaseFile caseFile, Referral referral, SafeHouse house) {

		/** A new asking on this ground. */
		Reveal reveal(String id, Actor actor, Instant now) {
			return new Reveal(id, this.caseFile.id(), this.caseFile.reference(), this.caseFile.lead(),
					this.referral.id(), this.house.id(), this.house.organization(), actor.subject(), now,
					now.plus(Reveal.WAITS_FOR), null, List.of());
		}

	}

}
