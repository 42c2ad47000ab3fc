package ke.njia.campaigns;

/**
 * How an asset stands; campaigns.graphqls explains each.
 */
public enum AssetState {

	DRAFT, SIGNED, EMBARGOED, PUBLIC, RECALLED

}
