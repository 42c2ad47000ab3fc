package ke.njia.kernel;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * How surely, and when, a person last proved who they are: the token's {@code acr} and
 * {@code auth_time}. What must not be seen by whoever finds an open laptop is asked for
 * with {@link #isFresh}, and refused with {@link #stepUpRequired()}: <pre>
 * if (!actor.assurance().isFresh(now)) {
 *     return Outcome.refused(Assurance.stepUpRequired());
 * }
 * </pre>
 *
 * @param level the step that the sign-in reached
 * @param authenticatedAt when the person last proved it themselves; {@link Instant#MIN}
 * when that is not known
 */
public record Assurance(Level level, Instant authenticatedAt) {

	/**
	 * How long a proof is good for a reveal. Five minutes: the realm's own limit for the
	 * level (keycloak-realm), checked here as well because a token outlives it (RFC 9470
	 * calls it {@code max_age}).
	 */
	public static final Duration FRESH_FOR = Duration.ofMinutes(5);

	/**
	 * Nothing is known, or nothing could be confirmed with the realm: never fresh.
	 */
	public static final Assurance NONE = new Assurance(Level.STANDARD, Instant.MIN);

	/**
	 * Whether the second factor was asked for again just now.
	 * @param now by the portal's clock
	 */
	public boolean isFresh(Instant now) {
		return this.level == Level.REVEAL && this.authenticatedAt.isAfter(now.minus(FRESH_FOR));
	}

	/**
	 * The refusal that a client answers by sending the person to the realm: the facts are
	 * {@code acr}, the level to ask for, and {@code maxAgeSeconds}.
	 */
	public static UserError stepUpRequired() {
		return UserError.of(UserErrorCode.STEP_UP_REQUIRED, Fact.of("acr", Level.REVEAL.realmName()),
				Fact.of("maxAgeSeconds", FRESH_FOR.toSeconds()));
	}

	/** The steps of a sign-in, lowest first; the realm spells them in lower case. */
	public enum Level {

		/** A password. */
		STANDARD,
		/** And a second factor. */
		MFA,
		/** And the second factor once more, for what is about to be shown. */
		REVEAL;

		/** The level of that spelling; an unknown one is the lowest. */
		public static Level of(String acr) {
			for (Level level : values()) {
				if (level.realmName().equals(acr)) {
					return level;
				}
			}
			return STANDARD;
		}

		public String realmName() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
