package ke.njia.routing.surge;

/**
 * Who can take people on.
 *
 * @param id stable identifier
 * @param capacity how many persons it can take, 0 or more
 */
public record Provider(String id, int capacity) {

	/** Refuses a negative capacity. */
	public Provider {
		if (capacity < 0) {
			throw new IllegalArgumentException("A capacity is 0 or more.");
		}
	}

}
