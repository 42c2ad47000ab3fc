package ke.njia.advocacy;

import java.time.Clock;

import ke.njia.kernel.Actor;

import org.springframework.stereotype.Component;

/**
 * The calendar for other programs: sessions that have a day, and the days that the
 * actor's organization plans towards.
 */
@Component
class SessionCalendar {

	private final Sessions sessions;

	private final PlannedDays planned;

	private final Clock clock;

	SessionCalendar(Sessions sessions, PlannedDays planned, Clock clock) {
		this.sessions = sessions;
		this.planned = planned;
		this.clock = clock;
	}

	/** As iCalendar, in that language where there are words in both. */
	String text(boolean swahili, Actor actor) {
		CalendarFile file = new CalendarFile(this.clock.instant());
		this.sessions.list().forEach(file::add);
		this.planned.list(actor).forEach((day) -> file.add(day, swahili));
		return file.text();
	}

}
