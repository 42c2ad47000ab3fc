package ke.njia.campaigns;

import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.kernel.Actor;

import org.springframework.stereotype.Component;

/**
 * Where the story of a case was told: in which assets and versions, let out where, called
 * back when. Whoever asks puts it on record.
 */
@Component
public class StoryDesk {

	private final CampaignAssets assets;

	private final Campaigns campaigns;

	StoryDesk(CampaignAssets assets, Campaigns campaigns) {
		this.assets = assets;
		this.campaigns = campaigns;
	}

	/**
	 * Every version that tells of a case of the actor's organization, by asset, the
	 * newest asset first.
	 */
	public List<StoryTold> listFor(CaseFile caseFile, Actor actor) {
		return this.assets.listTelling(caseFile.id())
			.stream()
			.filter((asset) -> actor.actsFor(asset.lead()))
			.flatMap((asset) -> told(asset, caseFile, actor).stream())
			.toList();
	}

	private List<StoryTold> told(CampaignAsset asset, CaseFile caseFile, Actor actor) {
		String campaign = this.campaigns.findTitle(asset.campaign(), actor).orElse("");
		return asset.versions()
			.stream()
			.flatMap((version) -> version.stories()
				.stream()
				.filter((story) -> story.caseFile().equals(caseFile.id()))
				.map((story) -> StoryTold.of(campaign, asset, version, story)))
			.toList();
	}

}
