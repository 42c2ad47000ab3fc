package ke.njia.routing.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who could be asked instead.
 *
 * @param option how the need would be met
 * @param answerMinutes minutes from asking until the answer is known
 * @param lastMinute the last minute at which asking still meets the clock, negative for
 * none
 */
record Ask(Option option, long answerMinutes, long lastMinute) {

	private static final double NANOS = 1_000_000;

	/** What is in time comes first, by chance; of what is not, the earliest. */
	static final Comparator<Ask> BETTER = Comparator.comparing((Ask ask) -> !ask.inTime(0))
		.thenComparingLong((ask) -> ask.inTime(0) ? ask.option.nanos() : ask.option.servedAt())
		.thenComparing(Ask::option, Option.TIE_THEN_EARLIER);

	/**
	 * {@return the same order, told before anybody knows the last minute}
	 * @param allowed minutes the clock allows
	 */
	static Comparator<Option> preferring(long allowed) {
		return Comparator.comparing((Option option) -> option.servedAt() > allowed)
			.thenComparingLong((option) -> (option.servedAt() <= allowed) ? option.nanos() : option.servedAt())
			.thenComparing(Option.TIE_THEN_EARLIER);
	}

	boolean inTime(long minute) {
		return minute <= this.lastMinute;
	}

	double chance() {
		return StrictMath.exp(-this.option.nanos() / NANOS);
	}

	Fallback fallback(RouteLabelling labelling, Instant now) {
		@Nullable Instant askBy = inTime(0) ? now.plus(Duration.ofMinutes(this.lastMinute)) : null;
		return new Fallback(labelling.step(this.option), (int) Math.round(Limits.PERMILLE * chance()), askBy);
	}

}
