package ke.njia.duplicates;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a person said of two entries, and whether it was taken back.
 *
 * @param id opaque identifier; a merge is found by it
 * @param first identifier of one entry
 * @param second identifier of the other
 * @param firstName its name when it was decided
 * @param secondName its name when it was decided
 * @param verdict the same or different
 * @param kept identifier of the entry the other leads on to; null when different
 * @param reason why, in the words of whoever decided
 * @param by opaque identifier of that person
 * @param at when
 * @param undoneBy opaque identifier of whoever took it back
 * @param undoneAt when
 */
public record DuplicateDecision(String id, String first, String second, String firstName, String secondName,
		DuplicateVerdict verdict, @Nullable String kept, String reason, String by, Instant at,
		@Nullable String undoneBy, @Nullable Instant undoneAt) {

	/** Whether it stands. */
	public boolean stands() {
		return this.undoneAt == null;
	}

}
