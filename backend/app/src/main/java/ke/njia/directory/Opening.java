package ke.njia.directory;

import java.time.Instant;

/**
 * A stretch of time somebody is there.
 *
 * @param from first moment
 * @param until first moment nobody is there any more
 */
public record Opening(Instant from, Instant until) {

	/** Whether somebody is there at that moment. */
	public boolean contains(Instant moment) {
		return !moment.isBefore(this.from) && moment.isBefore(this.until);
	}

}
