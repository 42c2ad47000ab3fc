package ke.njia.campaigns;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import ke.njia.cases.CaseFile;
import ke.njia.consent.CampaignDisclosures;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Fact;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import ke.njia.safeguards.SafeguardDesk;
import ke.njia.safeguards.SafeguardedAct;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Where an asset leaves. Everything is asked once more in the transaction that lets it
 * out, after its cases and its campaign are held: that as many as needed signed exactly
 * this version and still run the campaign, that each person agreed, and that nobody comes
 * to harm.
 */
@Component
public class ReleaseDesk {

	/** Outlets that are given one asset. */
	static final int MOST_OUTLETS = 500;

	static final int LONGEST_OUTLET = 200;

	private final HeldAssets held;

	private final CampaignAssets assets;

	private final HeldCampaigns campaigns;

	private final CampaignDisclosures disclosures;

	private final SafeguardDesk safeguards;

	ReleaseDesk(HeldAssets held, CampaignAssets assets, HeldCampaigns campaigns, CampaignDisclosures disclosures,
			SafeguardDesk safeguards) {
		this.held = held;
		this.assets = assets;
		this.campaigns = campaigns;
		this.disclosures = disclosures;
		this.safeguards = safeguards;
	}

	/** Lets a version out: to everybody when its embargo is over. */
	public Outcome<CampaignAsset> release(String asset, int version, String key, Actor actor) {
		return this.held.once("releaseCampaignAsset", key, List.of(asset, version), actor,
				() -> this.held.found(asset, actor)
					.then((seen) -> this.held.cases(cases(seen), actor))
					.then((cases) -> this.held.led(asset, actor).then((led) -> released(led, version, cases, actor))));
	}

	/** Moves the embargo of an asset that was not let out. */
	public Outcome<CampaignAsset> embargo(String asset, @Nullable Instant until, String key, Actor actor) {
		return this.held.once("setAssetEmbargo", key, List.of(asset, String.valueOf(until)), actor,
				() -> this.held.led(asset, actor).then((led) -> {
					AssetTold told = led.asset().told();
					return (told.release() != null) ? illegal(led.asset(), AssetState.EMBARGOED) : this.held.kept(led,
							told.draft(told.kind(), told.quorum(), until), "campaign-asset-embargoed", actor);
				}));
	}

	/** Calls an asset back by hand. */
	public Outcome<CampaignAsset> recall(String asset, RecallReason reason, String key, Actor actor) {
		if (reason != RecallReason.RISK && reason != RecallReason.ERROR) {
			return Outcome.refused(UserError.invalid("not-by-hand", "reason"));
		}
		return this.held.once("recallCampaignAsset", key, List.of(asset, reason), actor,
				() -> this.held.led(asset, actor)
					.then((led) -> (led.asset().release() == null || led.asset().recall() != null)
							? illegal(led.asset(), AssetState.RECALLED)
							: this.held.kept(led, led.asset().told().with(new Recall(reason, this.campaigns.now())),
									"campaign-asset-recalled", actor)));
	}

	/** Gives an asset that was let out to an outlet, on a page that opens for it. */
	public Outcome<CampaignAsset> distribute(String asset, String outlet, Instant opensAt, String key, Actor actor) {
		List<UserError> faults = new Words().text(outlet, 1, LONGEST_OUTLET, "outlet").faults();
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return this.held.once("distributeCampaignAsset", key, List.of(asset, outlet, opensAt), actor,
				() -> this.held.led(asset, actor).then((led) -> distributed(led, outlet.strip(), opensAt, actor)));
	}

	private static List<String> cases(CampaignAsset asset) {
		return asset.current().stories().stream().map(Story::caseFile).toList();
	}

	private Outcome<CampaignAsset> released(HeldAssets.Held led, int version, Map<String, CaseFile> cases,
			Actor actor) {
		CampaignAsset asset = led.asset();
		if (asset.release() != null) {
			return illegal(asset, AssetState.PUBLIC);
		}
		if (asset.current().number() != version || !cases.keySet().containsAll(cases(asset))) {
			return Outcome
				.refused(UserError.of(UserErrorCode.ALREADY_DECIDED, Fact.of("version", asset.current().number())));
		}
		long signed = asset.signOns().stream().filter((one) -> led.campaign().isRunBy(one.organization())).count();
		if (signed < asset.quorum()) {
			return Outcome.refused(UserError.of(UserErrorCode.SECOND_PERSON_REQUIRED, Fact.of("signed", signed),
					Fact.of("quorum", asset.quorum())));
		}
		return told(asset, cases, actor).then((agreed) -> this.held.kept(led,
				agreed.told().with(new Release(version, actor.subject(), this.campaigns.now())),
				"campaign-asset-released", actor));
	}

	/** The same, if each person agreed and nobody comes to harm. */
	private Outcome<CampaignAsset> told(CampaignAsset asset, Map<String, CaseFile> cases, Actor actor) {
		for (Story story : asset.current().stories()) {
			CaseFile caseFile = Objects.requireNonNull(cases.get(story.caseFile()));
			if (!story.readToPerson() || !this.disclosures.publish(caseFile, EnumSet.copyOf(story.items()), actor)) {
				return Outcome
					.refused(UserError.of(UserErrorCode.CONSENT_MISSING, Fact.of("caseFile", story.caseFile())));
			}
			Outcome<CaseFile> clear = this.safeguards.clear(caseFile, SafeguardedAct.PUBLIC_ALERT);
			if (clear instanceof Outcome.Refused<CaseFile> refused) {
				return Outcome.refused(refused.errors());
			}
			this.campaigns.record("campaign-story-released", asset.id(), story.caseFile(), actor);
		}
		return Outcome.done(asset);
	}

	private Outcome<CampaignAsset> distributed(HeldAssets.Held led, String outlet, Instant opensAt, Actor actor) {
		CampaignAsset asset = led.asset();
		List<Distribution> pages = new ArrayList<>(asset.distributions());
		if (asset.release() == null || asset.recall() != null) {
			return illegal(asset, AssetState.PUBLIC);
		}
		if (pages.stream().anyMatch((page) -> page.outlet().equalsIgnoreCase(outlet))) {
			return Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED));
		}
		if (pages.size() >= MOST_OUTLETS) {
			return Outcome.refused(UserError.invalid("at-most-500", "outlet"));
		}
		Distribution page = new Distribution(RandomId.next(), outlet, opensAt, actor.subject(), this.campaigns.now());
		pages.add(page);
		this.assets.addPage(asset, page);
		return this.held.kept(led, asset.told().withDistributions(pages), "campaign-asset-distributed", actor);
	}

	private Outcome<CampaignAsset> illegal(CampaignAsset asset, AssetState wanted) {
		return Outcome.refused(UserError.of(UserErrorCode.ILLEGAL_TRANSITION,
				Fact.of("from", asset.stateAt(this.campaigns.now())), Fact.of("to", wanted)));
	}

}
