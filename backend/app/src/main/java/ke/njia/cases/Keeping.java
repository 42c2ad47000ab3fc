package ke.njia.cases;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Whether a case is kept.
 *
 * @param legalHold whether it must be kept because a court or an order says so
 * @param request the erasure asked for, if any
 */
public record Keeping(boolean legalHold, @Nullable Request request) {

	/**
	 * An erasure asked for by one person and awaiting another.
	 *
	 * @param requester opaque identifier of the person who asked
	 * @param requestedAt when
	 * @param reason why
	 */
	public record Request(String requester, Instant requestedAt, ErasureReason reason) {
	}

}
