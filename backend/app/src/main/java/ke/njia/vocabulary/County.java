package ke.njia.vocabulary;

import java.util.List;

/**
 * A county of Kenya.
 *
 * @param code official code, 1 (Mombasa) to 47 (Nairobi City)
 * @param name official name
 * @param headquarters seat of the county government
 * @param latitude of the area's centre, WGS 84 degrees
 * @param longitude of the area's centre, WGS 84 degrees
 * @param neighbourCodes codes of the counties that share a border, ascending
 */
public record County(int code, String name, String headquarters, double latitude, double longitude,
		List<Integer> neighbourCodes) {

	/** How many there are: codes are 1 to this. */
	public static final int COUNT = 47;

	public County {
		neighbourCodes = List.copyOf(neighbourCodes);
	}

}
