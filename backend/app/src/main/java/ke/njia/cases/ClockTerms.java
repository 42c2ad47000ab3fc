package ke.njia.cases;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;

/**
 * What of a clock an administrator may set anew: everything but what starts it and for
 * what.
 *
 * @param kind whether missing it is final
 * @param minutes how long it runs; 0 when it runs for months
 * @param months how long it runs, calendar months in its zone; 0 when it runs for minutes
 * @param preferredMinutes for how long it is best, of a clock that goes on being worth
 * something; null when no such time is known
 * @param calendar what moves its end
 * @param source law, guideline or rule it comes from
 * @param verifiedBy in what capacity somebody competent has confirmed it, no name; null
 * while nobody has
 */
public record ClockTerms(ClockKind kind, int minutes, int months, @Nullable Integer preferredMinutes,
		ClockCalendar calendar, String source, @Nullable String verifiedBy) {

	/** When it ends, having begun then, before any calendar moves that. */
	Instant endFrom(Instant start, ZoneId zone) {
		return ZonedDateTime.ofInstant(start, zone).plusMonths(this.months).plusMinutes(this.minutes).toInstant();
	}

	/** Until when it is best, having begun then. */
	@Nullable Instant bestFrom(Instant start) {
		return (this.preferredMinutes != null) ? start.plus(Duration.ofMinutes(this.preferredMinutes)) : null;
	}

	/** How long it runs, a month being thirty days: to compare, never to end one. */
	Duration about() {
		return Duration.ofDays(30L * this.months).plusMinutes(this.minutes);
	}

}
