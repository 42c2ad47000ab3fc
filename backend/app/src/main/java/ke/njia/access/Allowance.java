package ke.njia.access;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

/**
 * How often each of many may ask: a bucket for each, filled at a steady rate. Buckets are
 * in this backend's memory alone, so two backends allow twice as much; those that nobody
 * asks of are forgotten, by then they are full.
 */
final class Allowance {

	/** About 200 bytes each. */
	private static final long MOST_KEPT = 50_000;

	private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);

	private final LoadingCache<String, Bucket> buckets;

	/**
	 * An allowance.
	 * @param perSecond requests a second in the long run
	 * @param burst requests at once after a rest
	 * @param time by which buckets fill
	 */
	Allowance(long perSecond, long burst, TimeMeter time) {
		this.buckets = Caffeine.newBuilder()
			.maximumSize(MOST_KEPT)
			.expireAfterAccess(FORGOTTEN_AFTER)
			.build((who) -> Bucket.builder()
				.withCustomTimePrecision(time)
				.addLimit((limit) -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
				.build());
	}

	/**
	 * Takes one request.
	 * @return how long to wait first; nothing when it may go on at once
	 */
	Duration take(String who) {
		return Duration.ofNanos(this.buckets.get(who).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
	}

	/** For how many buckets are held. */
	long kept() {
		this.buckets.cleanUp();
		return this.buckets.estimatedSize();
	}

}
