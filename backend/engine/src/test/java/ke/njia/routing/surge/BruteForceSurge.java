package ke.njia.routing.surge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tries every assignment there is. */
final class BruteForceSurge {

	private final SurgeQuestion question;

	private final Map<String, Integer> free = new HashMap<>();

	private final Set<String> served = new HashSet<>();

	private long[] best = { Long.MAX_VALUE };

	private BruteForceSurge(SurgeQuestion question) {
		this.question = question;
		question.providers().forEach((provider) -> this.free.put(provider.id(), provider.capacity()));
	}

	/** Unassigned, stations without, missed clocks, kilometres: the least there is. */
	static long[] best(SurgeQuestion question) {
		BruteForceSurge search = new BruteForceSurge(question);
		search.next(0, new long[4]);
		return search.best;
	}

	static long[] figures(SurgePlan plan) {
		return new long[] { plan.unassigned(), plan.stationsWithout(), plan.missedClocks(), plan.km() };
	}

	private void next(int person, long[] figures) {
		List<Person> persons = this.question.persons();
		if (person == persons.size()) {
			long stations = persons.stream().map(Person::station).distinct().count();
			figures[1] = stations - this.served.size();
			if (Arrays.compare(figures, this.best) < 0) {
				this.best = figures;
			}
			return;
		}
		long[] without = figures.clone();
		without[0]++;
		next(person + 1, without);
		for (Option option : persons.get(person).options()) {
			if (this.free.get(option.provider()) > 0) {
				boolean first = this.served.add(persons.get(person).station());
				this.free.merge(option.provider(), -1, Integer::sum);
				long[] with = figures.clone();
				with[2] += option.missesClock() ? 1 : 0;
				with[3] += option.km();
				next(person + 1, with);
				this.free.merge(option.provider(), 1, Integer::sum);
				if (first) {
					this.served.remove(persons.get(person).station());
				}
			}
		}
	}

}
