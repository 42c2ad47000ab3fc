package ke.njia.campaigns;

/**
 * Kinds of days a campaign works towards; campaigns.graphqls explains each.
 */
public enum MilestoneKind {

	HEARING, SESSION, ANNIVERSARY, LAUNCH, OTHER

}
