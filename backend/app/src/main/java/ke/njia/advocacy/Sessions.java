package ke.njia.advocacy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import ke.njia.vocabulary.ReferenceFile;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The calendar of sessions, and how far each is away. The mid-term report of the last
 * review is counted from it; everything else is a row with its source.
 */
@Component
public class Sessions {

	private static final List<AdvocacySession> ROWS = ReferenceFile.of("advocacy/sessions.csv").rows(Sessions::session);

	/** What is to be announced comes last. */
	private static final Comparator<AdvocacySession> ORDER = Comparator
		.comparing(AdvocacySession::startsOn, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(AdvocacySession::id);

	private final List<AdvocacySession> all;

	private final Clock clock;

	Sessions(Cycles cycles, Clock clock) {
		this.all = Stream.concat(ROWS.stream(), MidTerm.of(cycles.list().getLast()).stream()).sorted(ORDER).toList();
		this.clock = clock;
	}

	/** All of them, the earliest first; those to be announced last. */
	public List<AdvocacySession> list() {
		return this.all;
	}

	/**
	 * Days from today, in Nairobi; negative when it has begun; null while it is to be
	 * announced.
	 */
	public @Nullable Integer daysUntil(AdvocacySession session) {
		LocalDate day = session.startsOn();
		return (day != null) ? (int) ChronoUnit.DAYS.between(today(), day) : null;
	}

	/** Of what is not over, the next. */
	public Optional<AdvocacySession> next() {
		return this.all.stream().filter(this::isToCome).findFirst();
	}

	private boolean isToCome(AdvocacySession session) {
		LocalDate last = session.lastDay();
		return last != null && !last.isBefore(today());
	}

	private LocalDate today() {
		return LocalDate.now(this.clock.withZone(RecommendationDesk.NAIROBI));
	}

	private static AdvocacySession session(ReferenceFile.Row row) {
		return new AdvocacySession(row.text("id"), row.one("kind", SessionKind.class), row.text("body"),
				row.find("cycle").map(Integer::valueOf).orElse(null), row.text("name"),
				row.find("starts_on").map(LocalDate::parse).orElse(null),
				row.find("ends_on").map(LocalDate::parse).orElse(null), row.text("place"),
				row.one("certainty", SessionCertainty.class), row.text("source"));
	}

}
