package ke.njia.advocacy;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A session of a body, or a day by which it wants something.
 *
 * @param id stable word
 * @param kind what it is
 * @param body whose
 * @param name what it is called
 * @param startsOn its day, or the first of several, where the body sits
 * @param endsOn the last day; null for one day
 * @param place where
 * @param certainty how surely that is known
 * @param source who says so
 */
public record AdvocacySession(String id, SessionKind kind, String body, String name, LocalDate startsOn,
		@Nullable LocalDate endsOn, String place, SessionCertainty certainty, String source) {

	/** Its last day. */
	LocalDate lastDay() {
		return (this.endsOn != null) ? this.endsOn : this.startsOn;
	}

}
