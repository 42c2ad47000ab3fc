package ke.njia.cases;

import java.time.Instant;
import java.util.Set;

/**
 * A clock that runs for a case.
 *
 * @param code which
 * @param kind whether missing it is final
 * @param startedAt when it began
 * @param dueAt when it ends
 * @param serviceTypes kinds of help that must begin before it ends; empty when it is
 * about our own work
 * @param source law, guideline or rule it comes from
 */
public record CaseClock(ClockCode code, ClockKind kind, Instant startedAt, Instant dueAt, Set<String> serviceTypes,
		String source) {

	boolean binds(String serviceType, Instant now) {
		return this.kind == ClockKind.HARD && this.serviceTypes.contains(serviceType) && this.dueAt.isAfter(now);
	}

}
