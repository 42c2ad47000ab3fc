package ke.njia.routing.surge;

import java.util.List;

/**
 * Who needs somebody, and who can take whom.
 *
 * @param providers at most {@link #MOST_PROVIDERS}, each id once
 * @param persons at most {@link #MOST_PERSONS}, each id once; the order is that of the
 * answer
 */
public record SurgeQuestion(List<Provider> providers, List<Person> persons) {

	/**
	 * Ten times the largest surge that is planned for (10,000 persons).
	 */
	public static final int MOST_PERSONS = 100_000;

	/** As many providers as persons. */
	public static final int MOST_PROVIDERS = 100_000;

	/** Copies both lists. */
	public SurgeQuestion {
		if (providers.size() > MOST_PROVIDERS || persons.size() > MOST_PERSONS) {
			throw new IllegalArgumentException("Too many providers or persons.");
		}
		providers = List.copyOf(providers);
		persons = List.copyOf(persons);
	}

}
