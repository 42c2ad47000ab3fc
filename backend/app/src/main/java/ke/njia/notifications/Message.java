package ke.njia.notifications;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * That something waits, on its way to one notice address. It says nothing of what.
 *
 * @param id opaque identifier; whoever gets it twice knows it by that
 * @param urgent whether it may not wait for the end of quiet hours
 * @param at when what it is about happened
 * @param status how it stands
 * @param attempts how often it was tried
 * @param settledAt when it was told or given up; null while it waits
 */
public record Message(String id, boolean urgent, Instant at, Status status, int attempts, @Nullable Instant settledAt) {

	/** How a message stands; notifications.graphqls explains each. */
	public enum Status {

		WAITING, TOLD, GIVEN_UP

	}

}
