package ke.njia.cases;

import java.time.Duration;
import java.util.Collection;

/**
 * How pressing a case is. It sets how long a partner has to answer.
 */
public enum Urgency {

	CRITICAL(Duration.ofMinutes(30)), URGENT(Duration.ofHours(2)), ROUTINE(Duration.ofHours(24));

	private final Duration answerWithin;

	Urgency(Duration answerWithin) {
		this.answerWithin = answerWithin;
	}

	/** How long a partner has to answer a request (design rule, no source outside). */
	public Duration answerWithin() {
		return this.answerWithin;
	}

	/**
	 * The urgency that the time to harm gives, unless a threshold was answered with a
	 * plain no: then nothing is gained by hurrying others.
	 */
	static Urgency of(HarmWithin harmWithin, Collection<ThresholdAnswer> thresholds) {
		if (thresholds.contains(ThresholdAnswer.NO)) {
			return ROUTINE;
		}
		return switch (harmWithin) {
			case HOURS_24 -> CRITICAL;
			case HOURS_72, UNKNOWN -> URGENT;
			case LATER -> ROUTINE;
		};
	}

}
