package ke.njia.campaigns;

/**
 * What a campaign lets out; campaigns.graphqls explains each.
 */
public enum AssetKind {

	STATEMENT, PRESS_RELEASE, PETITION, LETTER, POST

}
