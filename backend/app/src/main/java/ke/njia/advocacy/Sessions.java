package ke.njia.advocacy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import ke.njia.vocabulary.ReferenceFile;

import org.springframework.stereotype.Component;

/**
 * The calendar of sessions, and how far each is away.
 */
@Component
public class Sessions {

	private static final List<AdvocacySession> ALL = ReferenceFile.of("advocacy/sessions.csv")
		.rows(Sessions::session)
		.stream()
		.sorted(Comparator.comparing(AdvocacySession::startsOn).thenComparing(AdvocacySession::id))
		.toList();

	private final Clock clock;

	Sessions(Clock clock) {
		this.clock = clock;
	}

	/** All of them, the earliest first. */
	public List<AdvocacySession> list() {
		return ALL;
	}

	/** Days from today, in Nairobi; negative when it has begun. */
	public int daysUntil(AdvocacySession session) {
		return (int) ChronoUnit.DAYS.between(today(), session.startsOn());
	}

	/** Of what is not over, the next. */
	public Optional<AdvocacySession> next() {
		return ALL.stream().filter((session) -> !session.lastDay().isBefore(today())).findFirst();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock.withZone(RecommendationDesk.NAIROBI));
	}

	private static AdvocacySession session(ReferenceFile.Row row) {
		return new AdvocacySession(row.text("id"), row.one("kind", SessionKind.class), row.text("body"),
				row.text("name"), LocalDate.parse(row.text("starts_on")),
				row.find("ends_on").map(LocalDate::parse).orElse(null), row.text("place"),
				row.one("certainty", SessionCertainty.class), row.text("source"));
	}

}
