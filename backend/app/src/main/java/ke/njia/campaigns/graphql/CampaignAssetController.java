package ke.njia.campaigns.graphql;

import java.time.Instant;
import java.util.List;

import ke.njia.campaigns.AssetDesk;
import ke.njia.campaigns.AssetDraft;
import ke.njia.campaigns.AssetKind;
import ke.njia.campaigns.AssetText;
import ke.njia.campaigns.Campaign;
import ke.njia.campaigns.CampaignAsset;
import ke.njia.campaigns.CampaignDesk;
import ke.njia.campaigns.RecallReason;
import ke.njia.campaigns.ReleaseDesk;
import ke.njia.campaigns.Story;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * What campaigns let out: written, signed, released, called back.
 */
@Controller
class CampaignAssetController {

	private final AssetDesk assets;

	private final ReleaseDesk releases;

	private final CampaignDesk campaigns;

	CampaignAssetController(AssetDesk assets, ReleaseDesk releases, CampaignDesk campaigns) {
		this.assets = assets;
		this.releases = releases;
		this.campaigns = campaigns;
	}

	@MutationMapping
	CampaignAssetPayload saveCampaignAsset(@Argument SaveCampaignAssetInput input, Actor actor) {
		return answer(this.assets.save(input.campaign(), input.asset(), input.version(), input.draft(),
				input.idempotencyKey(), actor), actor);
	}

	@MutationMapping
	CampaignAssetPayload signCampaignAsset(@Argument SignCampaignAssetInput input, Actor actor) {
		return answer(this.assets.sign(input.asset(), input.version(), input.sha256(), input.idempotencyKey(), actor),
				actor);
	}

	@MutationMapping
	CampaignAssetPayload setAssetEmbargo(@Argument SetAssetEmbargoInput input, Actor actor) {
		return answer(this.releases.embargo(input.asset(), input.until(), input.idempotencyKey(), actor), actor);
	}

	@MutationMapping
	CampaignAssetPayload releaseCampaignAsset(@Argument ReleaseCampaignAssetInput input, Actor actor) {
		return answer(this.releases.release(input.asset(), input.version(), input.idempotencyKey(), actor), actor);
	}

	@MutationMapping
	CampaignAssetPayload recallCampaignAsset(@Argument RecallCampaignAssetInput input, Actor actor) {
		return answer(this.releases.recall(input.asset(), input.reason(), input.idempotencyKey(), actor), actor);
	}

	@MutationMapping
	CampaignAssetPayload distributeCampaignAsset(@Argument DistributeCampaignAssetInput input, Actor actor) {
		return answer(
				this.releases.distribute(input.asset(), input.outlet(), input.opensAt(), input.idempotencyKey(), actor),
				actor);
	}

	private CampaignAssetPayload answer(Outcome<CampaignAsset> outcome, Actor actor) {
		return outcome
			.fold((asset) -> new CampaignAssetPayload(this.campaigns.read(asset.campaign(), actor).orElse(null),
					asset.id(), List.of()), (errors) -> new CampaignAssetPayload(null, null, errors));
	}

	record SaveCampaignAssetInput(String idempotencyKey, String campaign, @Nullable String asset, int version,
			AssetKind kind, String title, List<AssetText> texts, List<Story> stories, int quorum,
			@Nullable Instant embargoUntil) {

		AssetDraft draft() {
			return new AssetDraft(this.kind, this.title, this.texts, this.stories, this.quorum, this.embargoUntil);
		}

		/** Nothing of it may be printed. */
		@Override
		public String toString() {
			return "asset";
		}

	}

	record SignCampaignAssetInput(String idempotencyKey, String asset, int version, String sha256) {
	}

	record SetAssetEmbargoInput(String idempotencyKey, String asset, @Nullable Instant until) {
	}

	record ReleaseCampaignAssetInput(String idempotencyKey, String asset, int version) {
	}

	record RecallCampaignAssetInput(String idempotencyKey, String asset, RecallReason reason) {
	}

	record DistributeCampaignAssetInput(String idempotencyKey, String asset, String outlet, Instant opensAt) {
	}

	record CampaignAssetPayload(@Nullable Campaign campaign, @Nullable String asset, List<UserError> userErrors) {
	}

}
