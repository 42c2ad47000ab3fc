package ke.njia.campaigns;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something a campaign lets out, with every version of it.
 *
 * @param id opaque identifier, the last part of its public page's address
 * @param campaign identifier of the campaign
 * @param lead identifier of the organization that leads the campaign
 * @param startedAt when it was first saved
 * @param told what is told of it beside its words
 * @param versions the first one first, never empty
 */
public record CampaignAsset(String id, String campaign, String lead, Instant startedAt, AssetTold told,
		List<AssetVersion> versions) {

	public CampaignAsset {
		versions = List.copyOf(versions);
	}

	/** The version that counts: the one let out, or the newest. */
	public AssetVersion current() {
		Release release = release();
		return (release != null) ? this.versions.get(release.version() - 1) : this.versions.getLast();
	}

	/** What it is. */
	public AssetKind kind() {
		return this.told.kind();
	}

	/** Organizations that must have signed before it may be let out. */
	public int quorum() {
		return this.told.quorum();
	}

	/** When everybody may read it, once it is let out. */
	public @Nullable Instant embargoUntil() {
		return this.told.embargoUntil();
	}

	/** Who signed the current version: of another one nothing counts. */
	public List<SignOn> signOns() {
		AssetVersion current = current();
		return this.told.signOns()
			.stream()
			.filter((one) -> one.version() == current.number() && one.sha256().equals(current.sha256()))
			.toList();
	}

	/** Outlets that were given it. */
	public List<Distribution> distributions() {
		return this.told.distributions();
	}

	/** That it was let out. */
	public @Nullable Release release() {
		return this.told.release();
	}

	/** That it was called back. */
	public @Nullable Recall recall() {
		return this.told.recall();
	}

	/** How it stands at a moment. */
	AssetState stateAt(Instant now) {
		if (recall() != null) {
			return AssetState.RECALLED;
		}
		if (release() == null) {
			return (signOns().size() >= quorum()) ? AssetState.SIGNED : AssetState.DRAFT;
		}
		return isOpenAt(now, embargoUntil()) ? AssetState.PUBLIC : AssetState.EMBARGOED;
	}

	/** Whether a page of it that opens at some moment can be read now. */
	boolean isOpenAt(Instant now, @Nullable Instant opensAt) {
		return release() != null && recall() == null && (opensAt == null || !now.isBefore(opensAt));
	}

	CampaignAsset with(AssetTold next) {
		return new CampaignAsset(this.id, this.campaign, this.lead, this.startedAt, next, this.versions);
	}

}
