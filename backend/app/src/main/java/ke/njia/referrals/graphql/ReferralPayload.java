package ke.njia.referrals.graphql;

import java.util.List;

import ke.njia.kernel.UserError;
import ke.njia.referrals.Referral;
import org.jspecify.annotations.Nullable;

/**
 * What came of an act on a referral.
 *
 * @param referral as it stands
 * @param userErrors why it was not done
 */
record ReferralPayload(@Nullable Referral referral, List<UserError> userErrors) {
}
