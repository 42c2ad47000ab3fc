package ke.njia.referrals;

/**
 * What partners ask most before they answer; referrals.graphqls says each in words. Ours.
 */
public enum ReadyQuestion {

	HOW_SOON, WHERE_NOW, WHICH_LANGUAGE, WHO_COMES_ALONG, WHAT_WAS_DONE, OTHER

}
