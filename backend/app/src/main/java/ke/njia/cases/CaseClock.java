package ke.njia.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A clock that runs for a case.
 *
 * @param code which
 * @param kind whether missing it is final
 * @param startedAt when it began, by the earliest moment it can have
 * @param bestUntil until when it is best to be in time, where that is known
 * @param dueAt when it ends, by the earliest moment it can have begun
 * @param closesAt when it ends by the latest: until then nobody is told it is too late
 * @param serviceTypes kinds of help that must begin before it ends; empty when it is
 * about our own work
 * @param rule the rule it was started by; null for the moment harm could come, which is
 * told, not ruled
 */
public record CaseClock(ClockCode code, ClockKind kind, Instant startedAt, @Nullable Instant bestUntil, Instant dueAt,
		Instant closesAt, Set<String> serviceTypes, @Nullable ClockRule rule) {

	/** Shares of its time, in hundredths, that are told of when they have passed. */
	static final int[] ALERTS = { 50, 75, 90 };

	private static final int WHOLE = 100;

	static final String HARM_SOURCE = "How soon harm could come, as told at intake; not known counts as 72 hours";

	/** The law, guideline or rule it comes from. */
	public String source() {
		return (this.rule != null) ? this.rule.terms().source() : HARM_SOURCE;
	}

	/** In what capacity somebody competent has confirmed the rule, if anybody has. */
	public @Nullable String verifiedBy() {
		return (this.rule != null) ? this.rule.terms().verifiedBy() : null;
	}

	/** The zone whose time is shown beside Nairobi's; null when it is Nairobi. */
	public @Nullable String zone() {
		return (this.rule == null || this.rule.trigger().zone().equals(CourtCalendar.NAIROBI)) ? null
				: this.rule.trigger().zone().getId();
	}

	/** Where in its window that moment lies. */
	public ClockPhase phase(Instant now) {
		if (now.isBefore(this.startedAt)) {
			return ClockPhase.AHEAD;
		}
		if (now.isBefore(this.dueAt)) {
			return (this.bestUntil == null || now.isBefore(this.bestUntil)) ? ClockPhase.BEST : ClockPhase.OPEN;
		}
		return now.isBefore(this.closesAt) ? ClockPhase.PERHAPS_CLOSED : ClockPhase.CLOSED;
	}

	/** The greatest share of its time told of that has passed: 50, 75 or 90; else 0. */
	public int alert(Instant now) {
		int passed = 0;
		for (int percent : ALERTS) {
			passed = now.isBefore(at(percent)) ? passed : percent;
		}
		return passed;
	}

	/** When that share of its time, in hundredths, has passed. */
	Instant at(int percent) {
		return this.startedAt.plus(Duration.between(this.startedAt, this.dueAt).multipliedBy(percent).dividedBy(WHOLE));
	}

	boolean binds(String serviceType, Instant now) {
		return this.kind == ClockKind.HARD && this.serviceTypes.contains(serviceType) && this.dueAt.isAfter(now);
	}

	/**
	 * The moments to aim at, of this kind of help: while it is best, while it is surely
	 * open, and while it may be. A hard one binds while it is surely open.
	 */
	Stream<Instant> aims(String serviceType) {
		if (this.code != ClockCode.HARM && !this.serviceTypes.contains(serviceType)) {
			return Stream.empty();
		}
		return Stream.of(this.bestUntil, this.dueAt, (this.kind == ClockKind.SOFT) ? null : this.closesAt)
			.flatMap(Stream::ofNullable);
	}

}
