package ke.njia.notifications;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;

/**
 * When a message may be told: at once when it is urgent; else not in quiet hours, and
 * with a digest only once a day.
 */
final class QuietTime {

	/** When a day's digest is told. Ours: before the day's work. */
	static final LocalTime DIGEST_AT = LocalTime.of(7, 30);

	private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

	private QuietTime() {
	}

	/**
	 * The first moment from now at which it may be told.
	 * @param at when what it is about happened
	 */
	static Instant next(NoticeAddress.Rule rule, boolean urgent, Instant at, Instant now) {
		if (urgent) {
			return now;
		}
		Instant earliest = now;
		if (rule.digest()) {
			Instant digest = following(at, DIGEST_AT);
			earliest = digest.isAfter(now) ? digest : now;
		}
		LocalTime until = rule.quietUntil();
		return (until != null && isQuiet(rule, earliest)) ? following(earliest, until) : earliest;
	}

	private static boolean isQuiet(NoticeAddress.Rule rule, Instant moment) {
		@Nullable LocalTime from = rule.quietFrom();
		@Nullable LocalTime until = rule.quietUntil();
		if (from == null || until == null) {
			return false;
		}
		LocalTime time = moment.atZone(NAIROBI).toLocalTime();
		return from.isBefore(until) ? !time.isBefore(from) && time.isBefore(until)
				: !time.isBefore(from) || time.isBefore(until);
	}

	/** The next time after a moment that clocks in Nairobi show that. */
	private static Instant following(Instant moment, LocalTime time) {
		ZonedDateTime here = moment.atZone(NAIROBI);
		ZonedDateTime today = here.with(time);
		return (today.isAfter(here) ? today : today.plusDays(1)).toInstant();
	}

}
