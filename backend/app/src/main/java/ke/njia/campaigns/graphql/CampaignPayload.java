package ke.njia.campaigns.graphql;

import java.util.List;

import ke.njia.campaigns.Campaign;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

record CampaignPayload(@Nullable Campaign campaign, List<UserError> userErrors) {

	static CampaignPayload of(Outcome<Campaign> outcome) {
		return outcome.fold((campaign) -> new CampaignPayload(campaign, List.of()),
				(errors) -> new CampaignPayload(null, errors));
	}

}
