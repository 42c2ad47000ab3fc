package ke.njia.routing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A time in which nobody is sent on the road in a county, as a coordinator put it down.
 *
 * @param id opaque identifier
 * @param county county code
 * @param kind why
 * @param from since when
 * @param until first moment it no longer holds; null until it is ended
 * @param dailyFrom local time from which it holds each day; null the whole day
 * @param dailyTo local time until which; at or before {@code dailyFrom} means on the next
 * day
 * @param reason what it rests on, 3 to 500 characters
 * @param setAt when it was put down
 */
public record TravelWindow(String id, int county, Kind kind, Instant from, @Nullable Instant until,
		@Nullable LocalTime dailyFrom, @Nullable LocalTime dailyTo, String reason, Instant setAt) {

	private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

	/**
	 * When the first stretch that touches a journey ends, if one does.
	 * @param start when the journey begins
	 * @param end when it has ended; not part of it
	 * @return {@link Instant#MAX} for a stretch without an end
	 */
	Optional<Instant> closesOn(Instant start, Instant end) {
		return stretches(start, end).filter((stretch) -> stretch.from().isBefore(end) && stretch.to().isAfter(start))
			.map(Stretch::to)
			.findFirst();
	}

	private Stream<Stretch> stretches(Instant start, Instant end) {
		LocalTime opens = this.dailyFrom;
		LocalTime closes = this.dailyTo;
		if (opens == null || closes == null) {
			return Stream.of(new Stretch(this.from, last()));
		}
		LocalDate first = LocalDate.ofInstant(start, NAIROBI).minusDays(1);
		return first.datesUntil(LocalDate.ofInstant(end, NAIROBI).plusDays(1))
			.map((day) -> new Stretch(at(day, opens), at(closes.isAfter(opens) ? day : day.plusDays(1), closes)))
			.map((stretch) -> new Stretch(later(stretch.from(), this.from), earlier(stretch.to(), last())))
			.filter((stretch) -> stretch.from().isBefore(stretch.to()));
	}

	private Instant last() {
		return (this.until != null) ? this.until : Instant.MAX;
	}

	private static Instant at(LocalDate day, LocalTime time) {
		return day.atTime(time).atZone(NAIROBI).toInstant();
	}

	private static Instant later(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

	private static Instant earlier(Instant one, Instant other) {
		return one.isBefore(other) ? one : other;
	}

	/** Why nobody is sent on the road. */
	public enum Kind {

		/** The state forbids being out. */
		CURFEW,

		/** There is no way through: water, a road block, fighting. */
		ROAD_CLOSED,

		/** Our rule: nobody travels there by night. */
		NIGHT_RULE

	}

	private record Stretch(Instant from, Instant to) {
	}

}
