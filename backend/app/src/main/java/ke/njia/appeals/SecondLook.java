package ke.njia.appeals;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The look of a second person at one version of an appeal: at its letters, as they were
 * made then, and at nothing else.
 *
 * @param sha256 over the hashes of all its letters, hexadecimal
 * @param askedBy opaque identifier of who asked for it
 * @param askedAt when
 * @param by opaque identifier of who looked; null while nobody has
 * @param at when
 * @param approved whether it may be sent; null while nobody has looked
 */
public record SecondLook(String sha256, String askedBy, Instant askedAt, @Nullable String by, @Nullable Instant at,
		@Nullable Boolean approved) {

	/** Whether it may be sent. */
	public boolean isApproved() {
		return Boolean.TRUE.equals(this.approved);
	}

	/** Whether somebody still has to look. */
	public boolean isAwaited() {
		return this.approved == null;
	}

}
