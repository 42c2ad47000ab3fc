package ke.njia.campaigns;

/**
 * Roles of a campaign that one organization holds; campaigns.graphqls explains each.
 */
public enum CampaignRole {

	LEAD, MEDIA, LEGAL, WITNESS_CARE, SECURITY, FINANCE

}
