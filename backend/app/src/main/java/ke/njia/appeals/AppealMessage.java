package ke.njia.appeals;

import java.time.Instant;

/**
 * Something written about an appeal after it was sent.
 *
 * @param id opaque identifier
 * @param fromBody whether the body wrote it in its reading room
 * @param by opaque identifier of who wrote it, or wrote down what came by another way
 * @param at when
 * @param kind what it is
 * @param words what it says
 */
public record AppealMessage(String id, boolean fromBody, String by, Instant at, MessageKind kind, String words) {

	/** Characters of a message. */
	static final int LONGEST = 4_000;

	/** Nothing of it may be printed. */
	@Override
	public String toString() {
		return "message";
	}

}
