package ke.njia.advocacy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Days as iCalendar (RFC 5545). It tells titles and nothing of anybody.
 */
final class CalendarFile {

	private final Calendar calendar = new Calendar();

	private final Instant madeAt;

	CalendarFile(Instant madeAt) {
		this.madeAt = madeAt.truncatedTo(ChronoUnit.SECONDS);
		this.calendar.add(new ProdId("-//Njia//Sessions//EN"));
		this.calendar.add(ImmutableVersion.VERSION_2_0);
	}

	/** A session; one that is to be announced is left out. */
	void add(AdvocacySession session) {
		LocalDate first = session.startsOn();
		if (first != null) {
			LocalDate last = Optional.ofNullable(session.endsOn()).orElse(first);
			VEvent event = days(session.id(), first, last, session.name());
			event.add(new Location(session.place()));
			event.add(new Description("%s. %s. %s".formatted(session.body(), session.certainty(), session.source())));
			this.calendar.add(event);
		}
	}

	/** A day that one plans towards, in one language. */
	void add(PlannedDay planned, boolean swahili) {
		VEvent event = days(planned.id(), planned.day(), planned.day(),
				swahili ? planned.name().sw() : planned.name().en());
		event.add(new Description(planned.of()));
		this.calendar.add(event);
	}

	String text() {
		StringWriter text = new StringWriter();
		try {
			new CalendarOutputter().output(this.calendar, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	/** Whole days: the last one is not part of it, so it is the day after. */
	private VEvent days(String id, LocalDate first, LocalDate last, String name) {
		VEvent event = new VEvent(first, last.plusDays(1), name);
		event.add(new Uid(id + "@njia"));
		event.removeAll("DTSTAMP");
		event.add(new DtStamp(this.madeAt));
		return event;
	}

}
