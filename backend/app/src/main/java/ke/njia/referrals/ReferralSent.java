package ke.njia.referrals;

import java.time.Instant;

import ke.njia.kernel.Actor;

/**
 * Somebody is being asked now for the needs of a referral. Published in the transaction
 * of the asking, which holds the case and the referral; what else waited for somebody to
 * meet these needs has to give way.
 *
 * @param referral the referral
 * @param actor who sent it
 * @param at when
 */
public record ReferralSent(Referral referral, Actor actor, Instant at) {
}
