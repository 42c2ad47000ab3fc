package ke.njia.campaigns;

/**
 * Ways on which money is given; campaigns.graphqls explains each.
 */
public enum FundChannelKind {

	PAYBILL, BANK, OTHER

}
