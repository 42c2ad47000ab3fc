package ke.njia.audit;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What leaves of the record must match; what is null matches all.
 *
 * @param from not before this instant
 * @param until before this instant
 * @param action exactly this action
 * @param actor exactly this person
 * @param subject done to exactly this, or about this case
 * @param organization done for exactly this organization
 */
public record AuditFilter(@Nullable Instant from, @Nullable Instant until, @Nullable String action,
		@Nullable String actor, @Nullable String subject, @Nullable String organization) {

	/** Everything. */
	public static final AuditFilter NONE = new AuditFilter(null, null, null, null, null, null);

	/** Characters an identifier or action may have. */
	private static final int LONGEST = 64;

	/**
	 * This filter, if a leaf can match it.
	 * @throws IllegalArgumentException when a part is too long to be an identifier
	 */
	public AuditFilter checked() {
		for (String part : new String[] { this.action, this.actor, this.subject, this.organization }) {
			if (part != null && part.length() > LONGEST) {
				throw new IllegalArgumentException("An identifier has at most %d characters.".formatted(LONGEST));
			}
		}
		return this;
	}

}
