package ke.njia.appeals;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import ke.njia.bodies.Bodies;
import ke.njia.bodies.Body;
import ke.njia.cases.CaseBand;
import ke.njia.documents.SafeCsv;
import ke.njia.kernel.Actor;
import ke.njia.kernel.UnitOfWork;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What became public, of one sending and of all. Each line points at a person: whoever is
 * shown one is on record. What is carried into reports are the totals, in bands, over
 * everything: no filter narrows them down to one person.
 */
@Component
public class PublicationLog {

	/** Lines one list shows at most, the newest ones. */
	static final int MOST = 500;

	private static final List<String> COLUMNS = List.of("case", "body", "kind", "reference", "publishedOn", "link",
			"namesPerson", "namesSource", "warnings", "revision");

	private static final Comparator<AppealPublication> NEWEST_FIRST = Comparator
		.comparing((AppealPublication one) -> one.current().publishedOn())
		.reversed()
		.thenComparing(AppealPublication::id);

	private final AppealPublications publications;

	private final PublicationWarnings warnings;

	private final Bodies bodies;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	PublicationLog(AppealPublications publications, PublicationWarnings warnings, Bodies bodies, UnitOfWork work,
			ApplicationEventPublisher events, Clock clock) {
		this.publications = publications;
		this.warnings = warnings;
		this.bodies = bodies;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Those of sendings that the caller has read, by the identifier of the sending, the
	 * newest first.
	 */
	public Map<String, List<AppealPublication>> listOf(Collection<AppealSending> sendings, Actor actor) {
		return this.publications.listOf(sendings.stream().map(AppealSending::id).toList())
			.stream()
			.filter((one) -> actor.actsFor(one.lead()))
			.sorted(NEWEST_FIRST)
			.collect(Collectors.groupingBy(AppealPublication::sendingId));
	}

	/** What of each may bring reprisals now. */
	public Map<AppealPublication, Set<PublicationWarning>> warnings(Collection<AppealPublication> publications,
			Actor actor) {
		return this.warnings.of(publications, actor.organization());
	}

	/** Those of the actor's organization, the newest first, on record. */
	public List<AppealPublication> list(PublicationFilter filter, Actor actor) {
		return this.work.perform(() -> {
			Instant now = this.clock.instant();
			List<AppealPublication> found = this.publications.listFor(actor.organization())
				.stream()
				.filter(filter::takes)
				.sorted(NEWEST_FIRST)
				.limit(MOST)
				.toList();
			found.forEach(
					(one) -> this.events.publishEvent(AppealEvent.of(AppealEvent.PUBLICATION_READ, one, actor, now)));
			return found;
		});
	}

	/** The same as a table that a spreadsheet opens without computing anything. */
	public String table(PublicationFilter filter, Actor actor) {
		List<AppealPublication> found = list(filter, actor);
		Map<AppealPublication, Set<PublicationWarning>> warnings = this.warnings.of(found, actor.organization());
		return SafeCsv.table(COLUMNS,
				found.stream().map((one) -> row(one, warnings.getOrDefault(one, Set.of()))).toList());
	}

	/** In how many cases each body published something, by the identifier of the body. */
	public List<PublicationTotal> totals(Actor actor) {
		return this.publications.count(actor.organization())
			.stream()
			.map((one) -> new PublicationTotal(one.body(), CaseBand.of(one.cases())))
			.toList();
	}

	/** What a body is called now; one that left the catalogue goes by its identifier. */
	public String nameOf(String body) {
		return this.bodies.byId(body).map(Body::name).orElse(body);
	}

	private Map<String, Object> row(AppealPublication publication, Set<PublicationWarning> warnings) {
		PublicationRevision told = publication.current();
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("case", publication.reference());
		row.put("body", nameOf(publication.body()));
		row.put("kind", told.kind());
		row.put("reference", told.reference());
		row.put("publishedOn", told.publishedOn());
		row.put("link", told.link());
		row.put("namesPerson", told.namesPerson());
		row.put("namesSource", told.namesSource());
		row.put("warnings", warnings.stream().map(Enum::name).collect(Collectors.joining("; ")));
		row.put("revision", told.number());
		return row;
	}

}
