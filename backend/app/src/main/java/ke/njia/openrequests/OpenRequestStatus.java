package ke.njia.openrequests;

/**
 * Where an open request stands; openrequests.graphqls explains each.
 */
public enum OpenRequestStatus {

	OPEN, CLAIMED, REFERRED, WITHDRAWN, EXPIRED;

	/** Whether anything can still come of it. */
	public boolean isLive() {
		return this == OPEN || this == CLAIMED;
	}

}
