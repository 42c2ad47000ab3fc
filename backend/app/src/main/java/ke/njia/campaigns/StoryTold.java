package ke.njia.campaigns;

import java.time.Instant;
import java.util.List;

import ke.njia.consent.DataItem;
import org.jspecify.annotations.Nullable;

/**
 * That one version of an asset tells of a case, for the organization that holds the case
 * and for its person: the names of the components are those of the file the person is
 * given.
 *
 * @param campaign its name
 * @param kind what the asset is
 * @param title its heading
 * @param version number of the version
 * @param items what kinds of things it tells of the case
 * @param readToPerson whether the person was read these very words and agreed
 * @param savedAt when it was written
 * @param released where it went; null for a version that was not let out
 */
public record StoryTold(String campaign, AssetKind kind, String title, int version, List<DataItem> items,
		boolean readToPerson, Instant savedAt, @Nullable Released released) {

	static StoryTold of(String campaign, CampaignAsset asset, AssetVersion version, Story story) {
		return new StoryTold(campaign, asset.kind(), version.title(), version.number(), story.items(),
				story.readToPerson(), version.savedAt(), Released.of(asset, version));
	}

	/** Nothing of it may be printed. */
	@Override
	public String toString() {
		return "story";
	}

	/**
	 * Where a version went that was let out: to everybody, and to outlets.
	 *
	 * @param at when it was let out
	 * @param embargoUntil before which it was not public; null without an embargo
	 * @param outlets who was given it on a page of their own
	 * @param recall that it was called back; null while it was not
	 */
	public record Released(Instant at, @Nullable Instant embargoUntil, List<Outlet> outlets, @Nullable Recall recall) {

		static @Nullable Released of(CampaignAsset asset, AssetVersion version) {
			Release release = asset.release();
			return (release != null && release.version() == version.number())
					? new Released(release.at(), asset.embargoUntil(),
							asset.distributions()
								.stream()
								.map((page) -> new Outlet(page.outlet(), page.opensAt(), page.at()))
								.toList(),
							asset.recall())
					: null;
		}

	}

	/**
	 * An outlet that was given it.
	 *
	 * @param name who, an outlet and no person
	 * @param opensAt when its page opened
	 * @param at when it was given
	 */
	public record Outlet(String name, Instant opensAt, Instant at) {
	}

}
