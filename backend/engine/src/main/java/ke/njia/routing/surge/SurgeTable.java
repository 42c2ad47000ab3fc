package ke.njia.routing.surge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A question as numbers: persons, providers and stations by their position. */
final class SurgeTable {

	/** No option. */
	static final int NONE = -1;

	private final SurgeQuestion question;

	/** Per person and option: position of the provider. */
	private final int[][] providers;

	private final int[] capacities;

	/** Per person: position of the station. */
	private final int[] station;

	private final int stations;

	private SurgeTable(SurgeQuestion question, int[][] providers, int[] capacities, int[] station, int stations) {
		this.question = question;
		this.providers = providers;
		this.capacities = capacities;
		this.station = station;
		this.stations = stations;
	}

	static SurgeTable of(SurgeQuestion question) {
		Positions positions = new Positions(question.providers());
		List<Person> persons = question.persons();
		int[][] providers = new int[persons.size()][];
		int[] station = new int[persons.size()];
		Map<String, Integer> stations = new HashMap<>();
		for (int i = 0; i < providers.length; i++) {
			providers[i] = positions.of(persons.get(i));
			Integer next = stations.size();
			Integer known = stations.putIfAbsent(persons.get(i).station(), next);
			station[i] = (known != null) ? known : next;
		}
		return new SurgeTable(question, providers, capacities(question.providers(), providers), station,
				stations.size());
	}

	/** No more than could be used: sums of what nobody needs would leave 31 bits. */
	private static int[] capacities(List<Provider> all, int[][] options) {
		int[] asked = new int[all.size()];
		for (int[] mine : options) {
			for (int provider : mine) {
				asked[provider]++;
			}
		}
		for (int j = 0; j < asked.length; j++) {
			asked[j] = Math.min(asked[j], all.get(j).capacity());
		}
		return asked;
	}

	int persons() {
		return this.providers.length;
	}

	int[][] providers() {
		return this.providers;
	}

	int[] capacities() {
		return this.capacities;
	}

	int station(int person) {
		return this.station[person];
	}

	int stations() {
		return this.stations;
	}

	Option option(int person, int option) {
		return this.question.persons().get(person).options().get(option);
	}

	/** Per station: the positions of everybody who may take anybody there. */
	int[][] providersOfStations() {
		int[] last = Filled.with(NONE, this.capacities.length);
		int[][] members = members();
		int[][] found = new int[this.stations][];
		for (int s = 0; s < this.stations; s++) {
			int[] union = new int[this.capacities.length];
			int size = 0;
			for (int person : members[s]) {
				for (int provider : this.providers[person]) {
					if (last[provider] != s) {
						last[provider] = s;
						union[size++] = provider;
					}
				}
			}
			found[s] = Arrays.copyOf(union, size);
		}
		return found;
	}

	int[] sizesOfStations() {
		int[] sizes = new int[this.stations];
		for (int s : this.station) {
			sizes[s]++;
		}
		return sizes;
	}

	/**
	 * {@return the plan in which each person has this option}
	 * @param chosen per person: the option, or {@link #NONE}
	 */
	SurgePlan plan(int[] chosen) {
		List<Assignment> assignments = new ArrayList<>(chosen.length);
		boolean[] served = new boolean[this.stations];
		int missed = 0;
		long km = 0;
		for (int i = 0; i < chosen.length; i++) {
			if (chosen[i] != NONE) {
				Option option = option(i, chosen[i]);
				served[this.station[i]] = true;
				missed += option.missesClock() ? 1 : 0;
				km += option.km();
				assignments.add(new Assignment(this.question.persons().get(i).id(), option.provider()));
			}
		}
		int without = 0;
		for (boolean here : served) {
			without += here ? 0 : 1;
		}
		return new SurgePlan(chosen.length - assignments.size(), without, missed, km, List.copyOf(assignments),
				new Deficiency(this.providers, this.capacities, chosen).bottleneck(this.question));
	}

	private int[][] members() {
		int[] sizes = sizesOfStations();
		int[][] members = new int[this.stations][];
		for (int s = 0; s < this.stations; s++) {
			members[s] = new int[sizes[s]];
		}
		for (int i = this.station.length - 1; i >= 0; i--) {
			members[this.station[i]][--sizes[this.station[i]]] = i;
		}
		return members;
	}

}
