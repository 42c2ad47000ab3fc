package ke.njia.referrals;

import java.util.Optional;

import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.kernel.Actor;

import org.springframework.stereotype.Component;

/**
 * Holds a referral and its case for another module's act, which puts its own event on
 * record: the case first, as everybody does.
 */
@Component
public class HeldReferrals {

	private final Referrals referrals;

	private final IntakeDesk cases;

	HeldReferrals(Referrals referrals, IntakeDesk cases) {
		this.referrals = referrals;
		this.cases = cases;
	}

	/**
	 * Finds a referral that the actor's organization asked for, and holds its case and it
	 * until the caller's transaction ends.
	 */
	public Optional<Held> hold(String id, Actor actor) {
		return this.referrals.find(id)
			.filter((referral) -> actor.actsFor(referral.requester()))
			.flatMap((referral) -> this.cases.lock(referral.caseFileId(), actor.organization()))
			.flatMap((caseFile) -> this.referrals.lock(id).map((referral) -> new Held(referral, caseFile)));
	}

	/**
	 * Finds a referral that was sent to the actor's organization, and holds it until the
	 * caller's transaction ends.
	 */
	public Optional<Referral> holdReceived(String id, Actor actor) {
		return this.referrals.lock(id)
			.filter((referral) -> actor.actsFor(referral.receiver()) && referral.isKnownTo(actor));
	}

	/**
	 * What is held.
	 *
	 * @param referral the referral as it stands now
	 * @param caseFile its case
	 */
	public record Held(Referral referral, CaseFile caseFile) {
	}

}
