package ke.njia.campaigns;

import java.util.List;

/**
 * Money a campaign asks for, and what came.
 *
 * @param targetKes what it wants, Kenya shillings
 * @param channels where it is given
 * @param receivedKes what came, Kenya shillings
 * @param gifts how many payments that were
 */
public record CampaignFund(int targetKes, List<FundChannel> channels, int receivedKes, int gifts) {

	public CampaignFund {
		channels = List.copyOf(channels);
	}

	CampaignFund with(int kes, int more) {
		return new CampaignFund(this.targetKes, this.channels, Math.addExact(this.receivedKes, kes), this.gifts + more);
	}

}
