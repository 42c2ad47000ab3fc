package ke.njia.directory;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Free places of a ServiceAtLocation, as of a moment (HSDS service_capacity). What was
 * told grows old: how far it can still be relied on halves with every day.
 *
 * @param status what was told
 * @param available places free, when counted
 * @param asOf when it was told; null when nobody has said
 */
public record Capacity(CapacityStatus status, @Nullable Integer available, @Nullable Instant asOf) {

	/**
	 * How long until a telling is worth half. One day: a bed, a duty roster and a fund
	 * change over in a day, so what was told yesterday is no better than a coin. Ours; no
	 * published figure was found.
	 */
	public static final Duration HALF_LIFE = Duration.ofDays(1);

	/**
	 * Below this many hundredths nobody has said anything: three half-lives, so that what
	 * was told on a Friday does not route anybody on a Tuesday.
	 */
	public static final int FLOOR_PERCENT = 12;

	static final Capacity UNKNOWN = new Capacity(CapacityStatus.UNKNOWN, null, null);

	private static final double HUNDRED = 100;

	/** How far it can be relied on at that moment: 100 when just told, 0 for silence. */
	public int confidencePercent(Instant now) {
		if (this.asOf == null || this.status == CapacityStatus.UNKNOWN) {
			return 0;
		}
		double halvings = (double) Math.max(0, Duration.between(this.asOf, now).toMillis()) / HALF_LIFE.toMillis();
		return (int) Math.round(HUNDRED * Math.pow(2, -halvings));
	}

	/** What may be relied on at that moment: silence once it is too old. */
	public Capacity at(Instant now) {
		return (confidencePercent(now) < FLOOR_PERCENT) ? new Capacity(CapacityStatus.UNKNOWN, null, this.asOf) : this;
	}

}
