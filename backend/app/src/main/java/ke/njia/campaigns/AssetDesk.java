package ke.njia.campaigns;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Fact;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Where what a campaign lets out is written and signed. Every saving is a version; who
 * signed one has not signed the next.
 */
@Component
public class AssetDesk {

	/** Assets of a campaign. */
	static final int MOST = 200;

	/** Versions of an asset. */
	static final int MOST_VERSIONS = 200;

	private final CampaignAssets assets;

	private final HeldAssets held;

	private final HeldCampaigns campaigns;

	AssetDesk(CampaignAssets assets, HeldAssets held, HeldCampaigns campaigns) {
		this.assets = assets;
		this.held = held;
		this.campaigns = campaigns;
	}

	/** Those of several campaigns, a list for each, in the order of the campaigns. */
	public List<List<CampaignAsset>> listFor(List<Campaign> campaigns) {
		Map<String, List<CampaignAsset>> found = this.assets
			.listFor(campaigns.stream().map(Campaign::id).distinct().toList())
			.stream()
			.collect(Collectors.groupingBy(CampaignAsset::campaign));
		return campaigns.stream().map((campaign) -> found.getOrDefault(campaign.id(), List.of())).toList();
	}

	/** How one stands now. */
	public AssetState state(CampaignAsset asset) {
		return asset.stateAt(this.campaigns.now());
	}

	/**
	 * Saves a first version, or another one.
	 * @param asset null for a new one
	 * @param version the number of the version that the writer saw; 0 for a new one
	 */
	public Outcome<CampaignAsset> save(String campaign, @Nullable String asset, int version, AssetDraft draft,
			String key, Actor actor) {
		List<UserError> faults = draft.faults();
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.held.once("saveCampaignAsset", key, Arrays.asList(campaign, asset, version, draft.compared()),
				actor,
				() -> this.held.cases(draft.stories().stream().map(Story::caseFile).toList(), actor)
					.then((cases) -> this.campaigns.led(campaign, actor))
					.then((led) -> (asset != null) ? saved(led, asset, version, draft, actor)
							: added(led, draft, actor)));
	}

	/**
	 * Signs a version for the actor's organization.
	 * @param sha256 of what the actor saw
	 */
	public Outcome<CampaignAsset> sign(String asset, int version, String sha256, String key, Actor actor) {
		return this.held.once("signCampaignAsset", key, List.of(asset, version, sha256), actor,
				() -> this.held.run(asset, actor).then((held) -> signed(held, version, sha256, actor)));
	}

	private Outcome<CampaignAsset> added(Campaign campaign, AssetDraft draft, Actor actor) {
		if (this.assets.listFor(List.of(campaign.id())).size() >= MOST) {
			return Outcome.refused(UserError.invalid("at-most-200", "title"));
		}
		Instant now = this.campaigns.now();
		CampaignAsset asset = new CampaignAsset(RandomId.next(), campaign.id(), campaign.lead(), now,
				new AssetTold(draft.kind(), draft.quorum(), draft.embargoUntil(), List.of(), List.of(), null, null),
				List.of(version(1, draft, actor, now)));
		this.assets.add(asset);
		recorded(campaign, asset, actor);
		return Outcome.done(asset);
	}

	private Outcome<CampaignAsset> saved(Campaign campaign, String id, int version, AssetDraft draft, Actor actor) {
		Optional<CampaignAsset> found = this.assets.find(id).filter((one) -> one.campaign().equals(campaign.id()));
		if (found.isEmpty()) {
			return Outcome.refused(UserError.notFound("asset"));
		}
		CampaignAsset asset = found.get();
		if (asset.release() != null || asset.versions().size() >= MOST_VERSIONS) {
			return Outcome.refused(UserError.of(UserErrorCode.ILLEGAL_TRANSITION,
					Fact.of("from", asset.stateAt(this.campaigns.now())), Fact.of("to", AssetState.DRAFT)));
		}
		if (asset.current().number() != version) {
			return Outcome
				.refused(UserError.of(UserErrorCode.ALREADY_DECIDED, Fact.of("version", asset.current().number())));
		}
		AssetVersion next = version(version + 1, draft, actor, this.campaigns.now());
		this.assets.add(asset, next);
		List<AssetVersion> versions = new ArrayList<>(asset.versions());
		versions.add(next);
		CampaignAsset after = new CampaignAsset(asset.id(), asset.campaign(), asset.lead(), asset.startedAt(),
				asset.told().draft(draft.kind(), draft.quorum(), draft.embargoUntil()), versions);
		this.assets.save(after);
		recorded(campaign, after, actor);
		return Outcome.done(after);
	}

	/** Once for the campaign, and in the record of each case it tells of. */
	private void recorded(Campaign campaign, CampaignAsset asset, Actor actor) {
		this.campaigns.tell("campaign-asset-saved", asset.id(), "", actor, campaign.runners());
		asset.current()
			.stories()
			.forEach((story) -> this.campaigns.record("campaign-story-written", asset.id(), story.caseFile(), actor));
	}

	private Outcome<CampaignAsset> signed(HeldAssets.Held held, int version, String sha256, Actor actor) {
		CampaignAsset asset = held.asset();
		AssetVersion current = asset.current();
		if (asset.release() != null || asset.recall() != null) {
			return Outcome.refused(UserError.of(UserErrorCode.ILLEGAL_TRANSITION,
					Fact.of("from", asset.stateAt(this.campaigns.now())), Fact.of("to", AssetState.SIGNED)));
		}
		if (current.number() != version || !current.sha256().equals(sha256)) {
			return Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED, Fact.of("version", current.number())));
		}
		if (asset.signOns().stream().anyMatch((one) -> actor.actsFor(one.organization()))) {
			return Outcome
				.refused(UserError.of(UserErrorCode.ALREADY_DECIDED, Fact.of("organization", actor.organization())));
		}
		List<SignOn> signOns = new ArrayList<>(asset.told().signOns());
		signOns.add(new SignOn(actor.organization(), version, sha256, actor.subject(), this.campaigns.now()));
		return this.held.kept(held, asset.told().withSignOns(signOns), "campaign-asset-signed", actor);
	}

	private static AssetVersion version(int number, AssetDraft draft, Actor actor, Instant now) {
		return new AssetVersion(number, draft.title(), draft.texts(), draft.stories(), actor.subject(), now);
	}

}
