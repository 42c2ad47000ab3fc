package ke.njia.advocacy;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import ke.njia.cases.CaseBand;
import ke.njia.kernel.Actor;
import ke.njia.kernel.UnitOfWork;

import org.springframework.stereotype.Component;

/**
 * Where the way from cases to outcomes is looked at, and what follows from it: which
 * missions to see with what.
 */
@Component
public class ChainDesk {

	/** Suggestions that are told. */
	private static final int MOST = 50;

	private static final Comparator<MissionSuggestion> ORDER = Comparator
		.comparing(MissionSuggestion::earlier, Comparator.reverseOrder())
		.thenComparing(MissionSuggestion::cases, Comparator.reverseOrder())
		.thenComparing((one) -> one.mission().id())
		.thenComparing((one) -> one.ask().id());

	private final Chain chain;

	private final AskDesk asks;

	private final Meetings meetings;

	private final Missions missions;

	private final Recommendations recommendations;

	private final UnitOfWork work;

	private final Clock clock;

	ChainDesk(Chain chain, AskDesk asks, Meetings meetings, Missions missions, Recommendations recommendations,
			UnitOfWork work, Clock clock) {
		this.chain = chain;
		this.asks = asks;
		this.meetings = meetings;
		this.missions = missions;
		this.recommendations = recommendations;
		this.work = work;
		this.clock = clock;
	}

	/** The way for every theme, for the cases of the actor's organization. */
	public List<ChainLink> links(Actor actor) {
		return this.chain.links(actor.organization(), month());
	}

	/**
	 * Which missions to see with what: asks that are SMART and were not put there in
	 * their present wording, to States that have spoken on the theme.
	 */
	public List<MissionSuggestion> plan(Actor actor) {
		return this.work.perform(() -> {
			Map<String, CaseBand> cases = this.chain.cases(actor.organization(), month());
			Map<String, Long> spoken = spoken();
			Set<String> put = put(actor);
			List<Mission> open = this.missions.open();
			return this.asks.list(actor)
				.stream()
				.filter(this.asks::isSmart)
				.flatMap((ask) -> open.stream()
					.filter((mission) -> !put.contains(key(mission.id(), ask.id(), ask.current().number())))
					.map((mission) -> new MissionSuggestion(mission, ask,
							spoken.getOrDefault(mission.state() + "|" + ask.theme(), 0L).intValue(),
							cases.getOrDefault(ask.theme(), CaseBand.HIDDEN))))
				.filter((one) -> one.earlier() > 0)
				.sorted(ORDER)
				.limit(MOST)
				.toList();
		});
	}

	/** How often each State has spoken on each theme. */
	private Map<String, Long> spoken() {
		return this.recommendations.list(RecommendationFilter.ALL)
			.stream()
			.flatMap((one) -> one.themes().stream().map((theme) -> one.state() + "|" + theme))
			.collect(Collectors.groupingBy((pair) -> pair, Collectors.counting()));
	}

	private Set<String> put(Actor actor) {
		Set<String> put = new HashSet<>();
		this.meetings.list(actor.organization())
			.forEach((meeting) -> meeting.answers()
				.forEach((answer) -> put.add(key(meeting.mission(), answer.ask(), answer.version()))));
		return put;
	}

	private int month() {
		return Months.number(Months.at(this.clock.instant()));
	}

	private static String key(String mission, String ask, int version) {
		return mission + "|" + ask + "|" + version;
	}

}
