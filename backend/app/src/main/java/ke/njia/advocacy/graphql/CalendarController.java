package ke.njia.advocacy.graphql;

import java.util.List;

import ke.njia.advocacy.AdvocacySession;
import ke.njia.advocacy.PlannedDay;
import ke.njia.advocacy.PlannedDays;
import ke.njia.advocacy.Sessions;
import ke.njia.kernel.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * The calendar: sessions of bodies, and the days that one plans towards.
 */
@Controller
class CalendarController {

	private final Sessions sessions;

	private final PlannedDays planned;

	CalendarController(Sessions sessions, PlannedDays planned) {
		this.sessions = sessions;
		this.planned = planned;
	}

	@QueryMapping
	List<AdvocacySession> advocacySessions() {
		return this.sessions.list();
	}

	@QueryMapping
	List<PlannedDay> plannedDays(Actor actor) {
		return this.planned.list(actor);
	}

	@SchemaMapping
	String day(PlannedDay planned) {
		return planned.day().toString();
	}

	@SchemaMapping
	@Nullable String startsOn(AdvocacySession session) {
		return (session.startsOn() != null) ? session.startsOn().toString() : null;
	}

	@SchemaMapping
	@Nullable String endsOn(AdvocacySession session) {
		return (session.endsOn() != null) ? session.endsOn().toString() : null;
	}

	@SchemaMapping
	@Nullable Integer daysUntil(AdvocacySession session) {
		return this.sessions.daysUntil(session);
	}

	@SchemaMapping
	boolean next(AdvocacySession session) {
		return this.sessions.next().filter(session::equals).isPresent();
	}

}
