package ke.njia.campaigns;

/**
 * What became of a pledge; campaigns.graphqls explains each.
 */
public enum PledgeStanding {

	PROMISED, DELIVERED, GAP

}
