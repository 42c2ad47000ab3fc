package ke.njia.cases;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One coded kind of help a person asks for, with the clock it must meet.
 *
 * @param id opaque identifier
 * @param serviceType code of the kind of help
 * @param deadline when it must have begun, if a clock says so
 * @param hard whether missing that moment rules a partner out
 * @param clock the clock that sets the deadline
 */
public record Need(String id, String serviceType, @Nullable Instant deadline, boolean hard, @Nullable ClockCode clock) {
}
