package ke.njia.advocacy;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A session of a body, or a day by which it wants something.
 *
 * @param id stable word
 * @param kind what it is
 * @param body whose
 * @param cycle number of the review it belongs to; null when to none
 * @param name what it is called
 * @param startsOn its day, or the first of several, where the body sits; null while it is
 * to be announced
 * @param endsOn the last day; null for one day
 * @param place where
 * @param certainty how surely that is known
 * @param source who says so
 */
public record AdvocacySession(String id, SessionKind kind, String body, @Nullable Integer cycle, String name,
		@Nullable LocalDate startsOn, @Nullable LocalDate endsOn, String place, SessionCertainty certainty,
		String source) {

	/** Its last day; null while it is to be announced. */
	@Nullable LocalDate lastDay() {
		return (this.endsOn != null) ? this.endsOn : this.startsOn;
	}

}
