package ke.njia.referrals.graphql;

import java.util.List;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserErrorCode;
import ke.njia.referrals.Referral;
import ke.njia.referrals.ReferralReadings;

import org.springframework.stereotype.Component;

/**
 * What an act on a referral answers: whoever came second is shown how it stands now.
 */
@Component
class ReferralPayloads {

	private final ReferralReadings readings;

	ReferralPayloads(ReferralReadings readings) {
		this.readings = readings;
	}

	ReferralPayload of(String id, Outcome<Referral> outcome, Actor actor) {
		return outcome.fold((referral) -> new ReferralPayload(referral, List.of()),
				(errors) -> new ReferralPayload(
						errors.stream().anyMatch((error) -> error.code() == UserErrorCode.ALREADY_DECIDED)
								? this.readings.read(id, actor).orElse(null) : null,
						errors));
	}

}
