package ke.njia.campaigns;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.kernel.Actor;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;

import org.springframework.stereotype.Component;

/**
 * Holds what an act on an asset needs, in the order in which everybody takes locks: the
 * cases it tells of, then its campaign.
 */
@Component
class HeldAssets {

	private final CampaignAssets assets;

	private final HeldCampaigns campaigns;

	private final IntakeDesk cases;

	private final OnceOnly once;

	HeldAssets(CampaignAssets assets, HeldCampaigns campaigns, IntakeDesk cases, OnceOnly once) {
		this.assets = assets;
		this.campaigns = campaigns;
		this.cases = cases;
		this.once = once;
	}

	/** One of a campaign that the actor's organization leads or has joined. */
	Outcome<CampaignAsset> found(String id, Actor actor) {
		Function<CampaignAsset, Outcome<CampaignAsset>> done = Outcome::done;
		return this.assets.find(id)
			.map(done)
			.orElseGet(() -> Outcome.refused(UserError.notFound("asset")))
			.then((asset) -> runs(asset, actor).then((campaign) -> Outcome.done(asset)));
	}

	/** The same, its campaign held, for whoever leads it. */
	Outcome<Held> led(String id, Actor actor) {
		return held(id, actor, this.campaigns::led);
	}

	/** The same for whoever leads it or has joined. */
	Outcome<Held> run(String id, Actor actor) {
		return held(id, actor, this.campaigns::run);
	}

	/** Cases of the actor's organization, held, by identifier. */
	Outcome<Map<String, CaseFile>> cases(Collection<String> ids, Actor actor) {
		Map<String, CaseFile> held = new HashMap<>();
		for (String id : new TreeSet<>(ids)) {
			Outcome<CaseFile> one = this.cases.hold(id, actor).then(CaseFile::writable);
			if (one instanceof Outcome.Refused<CaseFile>) {
				return Outcome.refused(UserError.notFound("stories"));
			}
			one.then((caseFile) -> {
				held.put(id, caseFile);
				return Outcome.done(caseFile);
			});
		}
		return Outcome.done(Map.copyOf(held));
	}

	/** An act, once for its key. */
	Outcome<CampaignAsset> once(String name, String key, List<?> input, Actor actor,
			Supplier<Outcome<CampaignAsset>> act) {
		return this.once.attempt(new OnceOnly.Request(actor, name, key, Arrays.asList(input.toArray())), act,
				CampaignAsset::id, (id) -> found(id, actor));
	}

	/** Stores what became of one that is held. */
	Outcome<CampaignAsset> kept(Held before, AssetTold next, String action, Actor actor) {
		CampaignAsset after = before.asset().with(next);
		this.assets.save(after);
		this.campaigns.tell(action, after.id(), "", actor, before.campaign().runners());
		return Outcome.done(after);
	}

	private Outcome<Held> held(String id, Actor actor, BiFunction<String, Actor, Outcome<Campaign>> holding) {
		return found(id, actor).then((seen) -> asAsset(holding.apply(seen.campaign(), actor))
			.then((campaign) -> found(id, actor).then((asset) -> Outcome.done(new Held(campaign, asset)))));
	}

	/** To somebody who does not run the campaign the asset does not exist. */
	private Outcome<Campaign> runs(CampaignAsset asset, Actor actor) {
		return asAsset(this.campaigns.found(asset.campaign(), actor))
			.then((campaign) -> campaign.isRunBy(actor.organization()) ? Outcome.done(campaign)
					: Outcome.refused(UserError.notFound("asset")));
	}

	private static Outcome<Campaign> asAsset(Outcome<Campaign> outcome) {
		return (outcome instanceof Outcome.Refused<Campaign>) ? Outcome.refused(UserError.notFound("asset")) : outcome;
	}

	/**
	 * An asset, whose campaign is held.
	 *
	 * @param campaign the campaign
	 * @param asset the asset
	 */
	record Held(Campaign campaign, CampaignAsset asset) {
	}

}
