package ke.njia.directory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

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

	/**
	 * By every field, so that two agreements between the same two organizations stand in
	 * the same order in every reading: plans are told apart by it.
	 */
	static final Comparator<Agreement> ORDER = Comparator.comparing(Agreement::from)
		.thenComparing(Agreement::to)
		.thenComparing(Agreement::kind)
		.thenComparing(Agreement::validFrom)
		.thenComparing(Agreement::validTo, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparingInt(Agreement::trust)
		.thenComparingInt(Agreement::handoffMinutes)
		.thenComparingInt(Agreement::acceptPermille);

	/** Whether it carries a case at that moment. */
	public boolean inForceAt(Instant moment) {
		return !moment.isBefore(this.validFrom) && (this.validTo == null || moment.isBefore(this.validTo));
	}

	/**
	 * The ways on which it lets a case go. Money may flow without a case ever being
	 * handed on: funding carries nobody. A sponsor speaks for a smaller organization, so
	 * between these two a case goes either way: it is how a rural organization reaches
	 * the partners of its sponsor, and they it.
	 */
	public List<Agreement> ways() {
		return switch (this.kind) {
			case REFERRAL -> List.of(this);
			case SPONSOR -> List.of(this, new Agreement(this.to, this.from, this.kind, this.trust, this.validFrom,
					this.validTo, this.handoffMinutes, this.acceptPermille));
			case FUNDING -> List.of();
		};
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
