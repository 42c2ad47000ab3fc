package ke.njia.campaigns;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * What can be read by everybody at this moment, or by an outlet on the page of its own.
 */
@Component
class Published {

	private final CampaignAssets assets;

	private final Clock clock;

	Published(CampaignAssets assets, Clock clock) {
		this.assets = assets;
		this.clock = clock;
	}

	/** What the page of that identifier shows now. */
	Optional<CampaignAsset> find(String id) {
		Instant now = this.clock.instant();
		return this.assets.find(id)
			.filter((asset) -> asset.isOpenAt(now, asset.embargoUntil()))
			.or(() -> this.assets.findByPage(id)
				.filter((asset) -> asset.distributions()
					.stream()
					.anyMatch((page) -> page.id().equals(id) && asset.isOpenAt(now, page.opensAt()))));
	}

}
