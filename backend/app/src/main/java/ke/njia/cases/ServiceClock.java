package ke.njia.cases;

import java.time.Duration;

/**
 * How soon help of one kind must begin, as far as its kind alone says it.
 *
 * @param serviceType code of the kind of help
 * @param code which clock
 * @param kind whether missing it is final
 * @param within how long it runs
 * @param source law, guideline or rule it comes from
 */
public record ServiceClock(String serviceType, ClockCode code, ClockKind kind, Duration within, String source) {
}
