package ke.njia.routing.surge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A surge whose persons become known one by one: each is added at the same optimum that
 * solving everything again would find, by one shortest augmenting path. Not for several
 * threads at once.
 */
public final class RollingSurge {

	private final List<Provider> providers;

	private final Positions positions;

	private final List<Person> persons = new ArrayList<>();

	private final Map<String, Integer> stations = new HashMap<>();

	private final RollingState state;

	private final Prices prices;

	private RollingSurge(SurgeQuestion question, SurgeTable table, int[] chosen) {
		this.providers = question.providers();
		this.positions = new Positions(this.providers);
		this.state = new RollingState(this.providers.stream().mapToInt(Provider::capacity).toArray(), Option.MOST_KM);
		for (int i = 0; i < chosen.length; i++) {
			Person person = question.persons().get(i);
			int added = this.state.add(station(person), table.providers()[i], person.options());
			if (chosen[i] != SurgeTable.NONE) {
				this.state.take(added, chosen[i]);
			}
			this.persons.add(person);
		}
		this.prices = Prices.of(this.state);
	}

	/** Solves the question, and is then ready for whoever comes next. */
	public static RollingSurge of(SurgeQuestion question) {
		return of(question, new SurgeSearch());
	}

	static RollingSurge of(SurgeQuestion question, SurgeSearch search) {
		SurgeTable table = SurgeTable.of(question);
		return new RollingSurge(question, table, search.choose(table));
	}

	/**
	 * Adds one person, who may take a place that somebody else had if that is better for
	 * all.
	 * @param person of an id not there before; the providers stay those of the question
	 * @return whose provider is another than before, with the one they have now; whoever
	 * has none any more is not in it, but is missing in the plan
	 */
	public List<Assignment> add(Person person) {
		if (this.persons.size() == SurgeQuestion.MOST_PERSONS) {
			throw new IllegalArgumentException("Too many persons.");
		}
		int[] options = this.positions.of(person);
		int known = this.state.nodes();
		int station = station(person);
		if (this.state.nodes() > known) {
			this.prices.addStation();
		}
		int added = this.state.add(station, options, person.options());
		this.persons.add(person);
		List<Assignment> changed = new ArrayList<>();
		for (int moved : new ShortestPath(this.state, this.prices).place(added, station)) {
			int option = this.state.chosen(moved);
			if (option != SurgeTable.NONE) {
				changed.add(new Assignment(this.persons.get(moved).id(),
						this.persons.get(moved).options().get(option).provider()));
			}
		}
		return Collections.unmodifiableList(changed);
	}

	/**
	 * {@return the plan as it is now}
	 */
	public SurgePlan plan() {
		SurgeTable table = SurgeTable.of(new SurgeQuestion(this.providers, this.persons));
		int[] chosen = new int[this.persons.size()];
		for (int i = 0; i < chosen.length; i++) {
			chosen[i] = this.state.chosen(i);
		}
		return table.plan(chosen);
	}

	private int station(Person person) {
		return this.stations.computeIfAbsent(person.station(), (name) -> this.state.addStation());
	}

}
