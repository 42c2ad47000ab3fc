package ke.njia.advocacy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import org.springframework.stereotype.Component;

/**
 * The calendar of sessions as iCalendar (RFC 5545). It tells days of bodies and nothing
 * of anybody.
 */
@Component
class SessionCalendar {

	private final Sessions sessions;

	private final Clock clock;

	SessionCalendar(Sessions sessions, Clock clock) {
		this.sessions = sessions;
		this.clock = clock;
	}

	String text() {
		Calendar calendar = new Calendar();
		calendar.add(new ProdId("-//Njia//Sessions//EN"));
		calendar.add(ImmutableVersion.VERSION_2_0);
		this.sessions.list().forEach((session) -> calendar.add(event(session)));
		return written(calendar);
	}

	private static String written(Calendar calendar) {
		StringWriter text = new StringWriter();
		try {
			new CalendarOutputter().output(calendar, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	/** Whole days: the last one is not part of it, so it is the day after. */
	private VEvent event(AdvocacySession session) {
		VEvent event = new VEvent(session.startsOn(), session.lastDay().plusDays(1), session.name());
		event.add(new Uid(session.id() + "@njia"));
		event.add(new Location(session.place()));
		event.add(new Description("%s. %s. %s".formatted(session.body(), session.certainty(), session.source())));
		event.removeAll("DTSTAMP");
		event.add(new DtStamp(this.clock.instant().truncatedTo(ChronoUnit.SECONDS)));
		return event;
	}

}
