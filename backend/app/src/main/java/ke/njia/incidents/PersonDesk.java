package ke.njia.incidents;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.consent.Consent;
import ke.njia.consent.ConsentDesk;
import ke.njia.consent.Purpose;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Page;
import ke.njia.kernel.UnitOfWork;
import ke.njia.referrals.Referral;
import ke.njia.referrals.ReferralReadings;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where people look at who is in an incident: names, so each look at each is on record.
 */
@Component
public class PersonDesk {

	/**
	 * Fewer than these are not told apart: a number that rises by one when one name is
	 * added would tell that somebody elsewhere has listed it. Ours.
	 */
	static final int ALIKE_STEP = 5;

	private final GroupIncidents incidents;

	private final GroupLines lines;

	private final IntakeDesk cases;

	private final ConsentDesk consents;

	private final ReferralReadings referrals;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	PersonDesk(GroupIncidents incidents, GroupLines lines, IntakeDesk cases, ConsentDesk consents,
			ReferralReadings referrals, UnitOfWork work, ApplicationEventPublisher events, Clock clock) {
		this.incidents = incidents;
		this.lines = lines;
		this.cases = cases;
		this.consents = consents;
		this.referrals = referrals;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/** A page of the people of an incident, in the order they came. */
	public Page<GroupPerson> list(GroupIncident incident, int first, @Nullable String after, Actor actor) {
		return this.work.perform(() -> {
			Page<String> page = Page.of(this.lines.cases(incident), first, after, Function.identity());
			Map<String, GroupPerson> opened = read(incident, page.edges().stream().map(Page.Edge::node).toList(), actor)
				.stream()
				.collect(Collectors.toMap(GroupPerson::caseFileId, Function.identity()));
			return new Page<>(page.edges()
				.stream()
				.filter((edge) -> opened.containsKey(edge.node()))
				.map((edge) -> new Page.Edge<>(edge.cursor(), Objects.requireNonNull(opened.get(edge.node()))))
				.toList(), page.pageInfo());
		});
	}

	/**
	 * What was told of the person of a case when they were added to an incident; empty
	 * when the case is of none. For the person, who is given everything held of them.
	 */
	public Optional<Entry> find(CaseFile caseFile, Actor actor) {
		return !actor.actsFor(caseFile.lead()) ? Optional.empty()
				: this.work.perform(() -> this.incidents.findOf(caseFile.id(), caseFile.lead())
					.flatMap((incident) -> this.lines.list(incident, List.of(caseFile.id()))
						.stream()
						.findFirst()
						.map((line) -> new Entry(incident.told().label(),
								incident.told().stations().get(line.station()), line.name()))));
	}

	/**
	 * How many names of an incident another organization has listed too, in fives,
	 * rounded down.
	 */
	public int alikeElsewhere(GroupIncident incident) {
		int exactly = this.work.perform(() -> this.lines.alikeElsewhere(incident));
		return exactly - exactly % ALIKE_STEP;
	}

	private List<GroupPerson> read(GroupIncident incident, List<String> ids, Actor actor) {
		Instant now = this.clock.instant();
		List<GroupLines.Line> lines = this.lines.list(incident, ids);
		Map<String, CaseFile> found = this.cases.findAll(Set.copyOf(ids), actor.organization());
		List<GroupLines.Line> readable = lines.stream().filter((line) -> found.containsKey(line.caseFileId())).toList();
		List<CaseFile> files = readable.stream()
			.map((line) -> Objects.requireNonNull(found.get(line.caseFileId())))
			.toList();
		List<List<Consent>> given = this.consents.listFor(files, actor);
		List<List<Referral>> asked = this.referrals.listFor(files, actor);
		List<GroupPerson> persons = new ArrayList<>();
		for (int index = 0; index < files.size(); index++) {
			CaseFile caseFile = files.get(index);
			GroupLines.Line line = readable.get(index);
			this.events
				.publishEvent(new IncidentEvent(IncidentEvent.PERSON_READ, incident.id(), actor, now, caseFile.id()));
			persons.add(new GroupPerson(caseFile.id(), incident.organization(), caseFile.reference(), line.name(),
					line.station(), line.alike(), agreed(given.get(index), now),
					asked.get(index).stream().filter(Referral::isAsked).toList()));
		}
		return persons;
	}

	private static boolean agreed(List<Consent> given, Instant now) {
		return given.stream().anyMatch((consent) -> consent.purpose() == Purpose.REFERRAL && consent.inForceAt(now));
	}

	/**
	 * What was told of a person when they were added.
	 *
	 * @param incident how the incident is called
	 * @param station where they are held
	 * @param name as told
	 */
	public record Entry(String incident, Station station, String name) {

		/** Nothing of it may be printed. */
		@Override
		public String toString() {
			return "entry";
		}

	}

}
