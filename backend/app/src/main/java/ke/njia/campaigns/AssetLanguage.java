package ke.njia.campaigns;

/**
 * Languages of what a campaign lets out; campaigns.graphqls explains each.
 */
public enum AssetLanguage {

	ENGLISH, FRENCH, KISWAHILI

}
