package ke.njia.campaigns;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is told of an asset beside its words. The names of the components are what is
 * stored.
 *
 * @param kind what it is
 * @param quorum organizations that must have signed before it may be let out
 * @param embargoUntil before which nobody but outlets with a moment of their own reads it
 * @param signOns who signed which version
 * @param distributions outlets that were given it
 * @param release that it was let out; null while it was not
 * @param recall that it was called back; null while it was not
 */
record AssetTold(AssetKind kind, int quorum, @Nullable Instant embargoUntil, List<SignOn> signOns,
		List<Distribution> distributions, @Nullable Release release, @Nullable Recall recall) {

	AssetTold {
		signOns = List.copyOf(signOns);
		distributions = List.copyOf(distributions);
	}

	AssetTold draft(AssetKind what, int needed, @Nullable Instant embargo) {
		return new AssetTold(what, needed, embargo, this.signOns, this.distributions, this.release, this.recall);
	}

	AssetTold withSignOns(List<SignOn> next) {
		return new AssetTold(this.kind, this.quorum, this.embargoUntil, next, this.distributions, this.release,
				this.recall);
	}

	AssetTold withDistributions(List<Distribution> next) {
		return new AssetTold(this.kind, this.quorum, this.embargoUntil, this.signOns, next, this.release, this.recall);
	}

	AssetTold with(Release next) {
		return new AssetTold(this.kind, this.quorum, this.embargoUntil, this.signOns, this.distributions, next,
				this.recall);
	}

	AssetTold with(Recall next) {
		return new AssetTold(this.kind, this.quorum, this.embargoUntil, this.signOns, this.distributions, this.release,
				next);
	}

}
