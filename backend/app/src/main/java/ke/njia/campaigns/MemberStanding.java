package ke.njia.campaigns;

/**
 * How an organization stands to a campaign; campaigns.graphqls explains each.
 */
public enum MemberStanding {

	ASKED, JOINED, DECLINED, LEFT

}
