package ke.njia.campaigns;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

import ke.njia.cases.CaseErased;
import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.consent.BasisEnded;
import ke.njia.consent.CampaignDisclosures;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Notice;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Calls back whatever was let out of a case when the person's consent ends, in that
 * transaction: the pages are gone with its commit. Of a case that is erased the words go
 * too.
 */
@Component
class Recalls {

	private final CampaignAssets assets;

	private final Campaigns campaigns;

	private final HeldCampaigns held;

	private final CampaignDisclosures disclosures;

	private final IntakeDesk cases;

	Recalls(CampaignAssets assets, Campaigns campaigns, HeldCampaigns held, CampaignDisclosures disclosures,
			IntakeDesk cases) {
		this.assets = assets;
		this.campaigns = campaigns;
		this.held = held;
		this.disclosures = disclosures;
		this.cases = cases;
	}

	@EventListener
	void consentEnded(BasisEnded event) {
		for (CampaignAsset asset : held(event.caseFileId())) {
			boolean covered = this.cases.find(event.caseFileId(), asset.lead())
				.filter((caseFile) -> isCovered(asset, caseFile))
				.isPresent();
			if (!covered) {
				recall(asset, RecallReason.CONSENT_ENDED, event.caseFileId(), event.actor());
			}
		}
	}

	@EventListener
	void erased(CaseErased event) {
		for (CampaignAsset asset : held(event.subjectId())) {
			recall(asset, RecallReason.CASE_ERASED, event.subjectId(), event.actor());
			this.assets.empty(asset, event.subjectId());
		}
	}

	/** Those that tell of a case, their campaigns held in the order of identifiers. */
	private List<CampaignAsset> held(String caseFile) {
		List<CampaignAsset> seen = this.assets.listTelling(caseFile);
		seen.stream().map(CampaignAsset::campaign).distinct().sorted().forEach(this.campaigns::hold);
		return seen.isEmpty() ? seen
				: this.assets.listTelling(caseFile).stream().sorted(Comparator.comparing(CampaignAsset::id)).toList();
	}

	private boolean isCovered(CampaignAsset asset, CaseFile caseFile) {
		return asset.current()
			.stories()
			.stream()
			.filter((story) -> story.caseFile().equals(caseFile.id()))
			.allMatch((story) -> this.disclosures.covers(caseFile, EnumSet.copyOf(story.items())));
	}

	private void recall(CampaignAsset asset, RecallReason reason, String caseFile, Actor actor) {
		if (asset.release() == null || asset.recall() != null || !asset.current().tellsOf(caseFile)) {
			return;
		}
		this.assets.save(asset.with(asset.told().with(new Recall(reason, this.held.now()))));
		List<String> runners = this.campaigns.hold(asset.campaign()).map(Campaign::runners).orElse(List.of());
		this.held.tell("campaign-asset-recalled", asset.id(), caseFile, actor, runners,
				new Notice(asset.lead(), Notice.Audience.COORDINATOR, true));
	}

}
