package ke.njia.routing.surge;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Surges of every shape: short of capacity or not, one station or many, people without
 * options, ties, and distances at both ends of what is allowed.
 */
final class RandomSurge {

	private final SplittableRandom random;

	RandomSurge(long seed) {
		this.random = new SplittableRandom(seed);
	}

	/** Small enough for every assignment to be tried. */
	SurgeQuestion question() {
		int far = (this.random.nextInt(4) == 0) ? Option.MOST_KM : this.random.nextInt(1, 12);
		return question(this.random.nextInt(1, 5), this.random.nextInt(0, 7), this.random.nextInt(1, 5), far);
	}

	/** Hundreds of people, short of places more often than not. */
	SurgeQuestion large() {
		return question(this.random.nextInt(20, 60), this.random.nextInt(50, 150), this.random.nextInt(2, 40), 900);
	}

	private SurgeQuestion question(int providers, int persons, int stations, int far) {
		List<Provider> all = new ArrayList<>();
		for (int j = 0; j < providers; j++) {
			all.add(new Provider("o" + j, this.random.nextInt(0, 4)));
		}
		List<Person> people = new ArrayList<>();
		for (int i = 0; i < persons; i++) {
			people.add(person("p" + i, stations, providers, far));
		}
		return new SurgeQuestion(all, people);
	}

	private Person person(String id, int stations, int providers, int far) {
		List<Option> options = new ArrayList<>();
		for (int j = 0; j < providers; j++) {
			if (this.random.nextInt(Math.max(3, providers / 4)) < Math.max(2, providers / 20)) {
				options.add(new Option("o" + j, this.random.nextInt(3) == 0, this.random.nextInt(far + 1)));
			}
		}
		return new Person(id, "s" + this.random.nextInt(stations), options);
	}

}
