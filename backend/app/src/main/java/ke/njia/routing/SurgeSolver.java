package ke.njia.routing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import ke.njia.routing.surge.Assignment;
import ke.njia.routing.surge.Bottleneck;
import ke.njia.routing.surge.Option;
import ke.njia.routing.surge.Person;
import ke.njia.routing.surge.Provider;
import ke.njia.routing.surge.RollingSurge;
import ke.njia.routing.surge.SurgePlan;
import ke.njia.routing.surge.SurgeQuestion;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Asks the surge engine. Where everybody asked about last time is asked about again in
 * the same words and others have come after them, only those are added: at the same
 * optimum, and nobody is given another place without need. What is kept for that is codes
 * and figures, in memory, and may be lost at any time; whoever asks takes it out, for the
 * engine's state is not for several threads at once.
 */
@Component
public class SurgeSolver {

	/** Surges that are being worked on at once; more are solved anew. */
	private static final int MOST_KEPT = 16;

	private final Map<String, Solved> kept = new ConcurrentHashMap<>();

	/**
	 * The best assignment there is: fewest people left out, then no station left out that
	 * could be served, then fewest too late, then fewest kilometres.
	 * @param topic what is asked about, for asking again when more people are known
	 * @param capacities by identifier of a place, how many it can take; every place of an
	 * option is in it
	 * @param people who needs somebody; the order is that of the answer
	 */
	public SurgeAnswer solve(String topic, Map<String, Integer> capacities, List<Held> people) {
		SurgeQuestion question = question(capacities, people);
		if (this.kept.size() >= MOST_KEPT) {
			this.kept.keySet().removeIf((other) -> !other.equals(topic));
		}
		Solved solved = Solved.of(question, this.kept.remove(topic));
		this.kept.put(topic, solved);
		return answer(solved.plan());
	}

	private static SurgeQuestion question(Map<String, Integer> capacities, List<Held> people) {
		return new SurgeQuestion(
				capacities.entrySet().stream().map((place) -> new Provider(place.getKey(), place.getValue())).toList(),
				people.stream().map(Held::person).toList());
	}

	private static SurgeAnswer answer(SurgePlan plan) {
		Map<String, String> placeOf = new LinkedHashMap<>();
		for (Assignment given : plan.assignments()) {
			placeOf.put(given.person(), given.provider());
		}
		Bottleneck found = plan.bottleneck();
		return new SurgeAnswer(plan.unassigned(), plan.missedClocks(), plan.km(), placeOf, (found != null)
				? new SurgeAnswer.Bottleneck(found.persons(), found.providers(), found.shortBy()) : null);
	}

	/**
	 * Somebody who is held at a station.
	 *
	 * @param demand what they need, and who may take them
	 * @param station position of the station in the incident's list
	 */
	public record Held(SurgeDemand demand, int station) {

		/** Without those options that come too late. */
		public Held inTime() {
			return new Held(
					new SurgeDemand(this.demand.caseFileId(), this.demand.deadline(), this.demand.agreed(),
							this.demand.options().stream().filter((option) -> !option.missesClock()).toList()),
					this.station);
		}

		Person person() {
			return new Person(this.demand.caseFileId(), Integer.toString(this.station),
					this.demand.options()
						.stream()
						.map((option) -> new Option(option.serviceAtLocation(), option.missesClock(), option.km()))
						.toList());
		}

	}

	/**
	 * A question with its answer, ready for whoever comes next.
	 *
	 * @param question what was asked
	 * @param surge the engine's state
	 * @param plan the answer
	 */
	private record Solved(SurgeQuestion question, RollingSurge surge, SurgePlan plan) {

		static Solved of(SurgeQuestion question, @Nullable Solved last) {
			if (last == null || !last.leadsTo(question)) {
				RollingSurge anew = RollingSurge.of(question);
				return new Solved(question, anew, anew.plan());
			}
			List<Person> all = question.persons();
			all.subList(last.question.persons().size(), all.size()).forEach(last.surge::add);
			return new Solved(question, last.surge, last.surge.plan());
		}

		private boolean leadsTo(SurgeQuestion next) {
			int known = this.question.persons().size();
			return next.providers().equals(this.question.providers()) && next.persons().size() >= known
					&& next.persons().subList(0, known).equals(this.question.persons());
		}

	}

}
