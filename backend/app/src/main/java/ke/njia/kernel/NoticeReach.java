package ke.njia.kernel;

/**
 * Whether somebody would hear, outside the portal, that something waits for them. Whoever
 * says that a body or partner was told asks here first.
 */
public interface NoticeReach {

	/** How many people of an organization are told what is meant for that audience. */
	int people(String organization, Notice.Audience audience);

}
