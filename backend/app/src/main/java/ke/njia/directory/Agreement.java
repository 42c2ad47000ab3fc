package ke.njia.directory;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A directed agreement between two organizations: the first may hand a case on to the
 * second. One that is not in force carries nobody.
 *
 * @param from identifier of the organization that hands on
 * @param to identifier of the organization that receives
 * @param kind what it is about
 * @param trust 1 (met), 2 (worked together), 3 (proven); below 2 it carries no sensitive
 * need
 * @param validFrom first moment it is in force
 * @param validTo first moment it no longer is; null means until ended
 * @param handoffMinutes declared time a hand-off takes, minutes
 * @param acceptPermille share of hand-offs accepted, thousandths
 */
public record Agreement(String from, String to, Kind kind, int trust, Instant validFrom, @Nullable Instant validTo,
		int handoffMinutes, int acceptPermille) {

	/** Whether it carries a case at that moment. */
	public boolean inForceAt(Instant moment) {
		return !moment.isBefore(this.validFrom) && (this.validTo == null || moment.isBefore(this.validTo));
	}

	/** What an agreement is about. */
	public enum Kind {

		/** Cases are referred. */
		REFERRAL,

		/** A larger organization speaks for a smaller one. */
		SPONSOR,

		/** Money is granted. */
		FUNDING

	}

}
