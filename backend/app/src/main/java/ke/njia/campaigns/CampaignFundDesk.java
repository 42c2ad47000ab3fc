package ke.njia.campaigns;

import java.util.List;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Fact;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;

import org.springframework.stereotype.Component;

/**
 * Where it is said how much money a campaign asks for and where it is given, and where
 * what came is written down. The portal moves no money.
 */
@Component
public class CampaignFundDesk {

	/** Kenya shillings: as much as a figure of the schema holds. */
	static final int LARGEST_TARGET = 2_000_000_000;

	static final int MOST_CHANNELS = 20;

	private final HeldCampaigns held;

	private final CampaignGifts gifts;

	CampaignFundDesk(HeldCampaigns held, CampaignGifts gifts) {
		this.held = held;
		this.gifts = gifts;
	}

	/** Says what a campaign asks for; what came stays. */
	public Outcome<Campaign> set(String id, int targetKes, List<FundChannel> channels, String key, Actor actor) {
		Words words = new Words().unless(targetKes > 0 && targetKes <= LARGEST_TARGET, "1-to-2000000000", "targetKes")
			.list(channels, MOST_CHANNELS, "channels");
		channels.forEach((channel) -> words.text(channel.name(), 1, 100, "channels")
			.text(channel.reference(), 1, 60, "channels"));
		if (!words.faults().isEmpty()) {
			return Outcome.refused(words.faults());
		}
		return this.held.byLead(new HeldCampaigns.Act("setCampaignFund", key, id, List.of(targetKes, channels)), actor,
				(campaign) -> {
					CampaignFund before = campaign.work().fund();
					CampaignFund after = new CampaignFund(targetKes, channels,
							(before != null) ? before.receivedKes() : 0, (before != null) ? before.gifts() : 0);
					return this.held.kept(campaign, campaign.work().with(after), "campaign-fund-set", actor);
				});
	}

	/**
	 * Writes down payments that came, once each: the same row a second time changes
	 * nothing. A table of which one row cannot be read stores none.
	 * @param csv with the columns receivedOn, amountKes, channel, reference
	 */
	public Outcome<Campaign> record(String id, String csv, String key, Actor actor) {
		return GiftTable.read(csv)
			.then((rows) -> this.held.byLead(new HeldCampaigns.Act("recordCampaignGifts", key, id, csv), actor,
					(campaign) -> recorded(campaign, rows, actor)));
	}

	private Outcome<Campaign> recorded(Campaign campaign, List<Gift> rows, Actor actor) {
		CampaignFund fund = campaign.work().fund();
		if (fund == null) {
			return Outcome.refused(UserError.of(UserErrorCode.ILLEGAL_TRANSITION, Fact.of("from", "NO_FUND")));
		}
		List<Gift> added = this.gifts.addNew(campaign, rows);
		long sum = added.stream().mapToLong(Gift::amountKes).sum();
		if (sum + fund.receivedKes() > LARGEST_TARGET) {
			return Outcome.refused(UserError.invalid("1-to-2000000000", "csv"));
		}
		return this.held.kept(campaign, campaign.work().with(fund.with((int) sum, added.size())),
				"campaign-gifts-recorded", actor);
	}

}
