package ke.njia.routing.engine;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The time a search may take. The clock is looked at only now and then; once the time is
 * over it stays over, and whoever asks must say that the proof is missing.
 */
final class Budget {

	private static final int ASKED_BETWEEN_LOOKS = 64;

	private final LongSupplier nanoTime;

	private final long start;

	private final long nanos;

	private int asked;

	private boolean spent;

	Budget(LongSupplier nanoTime, Duration duration) {
		this.nanoTime = nanoTime;
		this.start = nanoTime.getAsLong();
		this.nanos = duration.toNanos();
	}

	boolean spent() {
		if (!this.spent && ++this.asked % ASKED_BETWEEN_LOOKS == 0) {
			this.spent = this.nanoTime.getAsLong() - this.start >= this.nanos;
		}
		return this.spent;
	}

}
