package ke.njia.notifications;

import java.time.Instant;

/**
 * Brings one content-free message to one notice address.
 */
interface Carrier {

	ContactSystem system();

	/**
	 * Tells it once, or throws whatever kept it from being told.
	 * @param point where
	 * @param id by which whoever gets it twice knows it
	 * @param now the moment it is told
	 * @throws AddressGoneException when nothing is to be told there again
	 */
	void carry(NoticeAddress point, String id, Instant now) throws Exception;

}
