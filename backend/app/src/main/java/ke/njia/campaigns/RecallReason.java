package ke.njia.campaigns;

/**
 * Why an asset was called back; campaigns.graphqls explains each.
 */
public enum RecallReason {

	CONSENT_ENDED, CASE_ERASED, RISK, ERROR

}
