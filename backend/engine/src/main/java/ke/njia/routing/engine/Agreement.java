package ke.njia.routing.engine;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A directed agreement under which one organization may hand a case to another.
 *
 * @param from the organization that hands over
 * @param to the organization that receives
 * @param trust 1 to 3; a sensitive need travels only on 2 and above
 * @param validFrom in force from this moment on; {@code null} for always
 * @param validTo no longer in force at this moment; {@code null} for open-ended
 * @param handoffMinutes minutes one hand-off takes
 * @param acceptPermille chance, in thousandths, that a hand-off is taken up; 0 counts as
 * no agreement
 */
public record Agreement(String from, String to, int trust, @Nullable Instant validFrom, @Nullable Instant validTo,
		int handoffMinutes, int acceptPermille) {

	/** The least trust a sensitive need may travel on. */
	public static final int SENSITIVE_TRUST = 2;

	public Agreement {
		Limits.within("trust", trust, 1, 3);
		Limits.within("handoffMinutes", handoffMinutes, 0, Limits.MOST_MINUTES);
		Limits.within("acceptPermille", acceptPermille, 0, Limits.PERMILLE);
	}

	/**
	 * {@return whether a case can be handed over under this agreement at the moment}
	 */
	public boolean inForce(Instant moment) {
		boolean begun = this.validFrom == null || !moment.isBefore(this.validFrom);
		boolean ended = this.validTo != null && !moment.isBefore(this.validTo);
		return begun && !ended && this.acceptPermille > 0;
	}

}
