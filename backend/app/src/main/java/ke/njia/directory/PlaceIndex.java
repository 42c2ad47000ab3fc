package ke.njia.directory;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import ke.njia.vocabulary.County;
import org.jspecify.annotations.Nullable;

/**
 * Where to find the active places of one county, one kind of help, both, or one language,
 * without looking at the others: for each a list of positions, in the order of their
 * organizations' names, so that places of one organization lie side by side. Plain sorted
 * arrays (DECISIONS.md, postings-are-arrays).
 */
final class PlaceIndex {

	private final ServiceAtLocation[] places;

	private final int[] organizations;

	private final int[] services;

	private final int[] all;

	private final Map<Key, int[]> postings;

	/**
	 * @param active the active places
	 * @param organizations positions of organizations in the order of the lists, by
	 * identifier
	 * @param services positions of services, the same
	 */
	PlaceIndex(List<ServiceAtLocation> active, Map<String, Integer> organizations, Map<String, Integer> services) {
		this.places = active.stream()
			.sorted(Comparator.comparingInt((ServiceAtLocation place) -> at(organizations, place.organization().id()))
				.thenComparingInt((place) -> at(services, place.service().id()))
				.thenComparing(ServiceAtLocation::id))
			.toArray(ServiceAtLocation[]::new);
		this.organizations = new int[this.places.length];
		this.services = new int[this.places.length];
		this.all = new int[this.places.length];
		Map<Key, Positions> gathered = new HashMap<>();
		for (int at = 0; at < this.places.length; at++) {
			this.organizations[at] = at(organizations, this.places[at].organization().id());
			this.services[at] = at(services, this.places[at].service().id());
			this.all[at] = at;
			gather(gathered, at);
		}
		this.postings = gathered.entrySet()
			.stream()
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, (entry) -> entry.getValue().toArray()));
	}

	/**
	 * Positions of the places that serve the county and offer the kind of help, where
	 * asked for; when neither is, of those that speak the language, or of all.
	 */
	int[] candidates(@Nullable Integer county, @Nullable String serviceType, @Nullable String language) {
		if (county == null && serviceType == null) {
			return (language != null) ? posting(new Key(null, null, language)) : this.all;
		}
		return posting(new Key(county, serviceType, null));
	}

	ServiceAtLocation place(int at) {
		return this.places[at];
	}

	/** Position of a place's organization. */
	int organization(int at) {
		return this.organizations[at];
	}

	/** Position of a place's service. */
	int service(int at) {
		return this.services[at];
	}

	private int[] posting(Key key) {
		return this.postings.getOrDefault(key, Positions.none());
	}

	private void gather(Map<Key, Positions> gathered, int at) {
		ServiceAtLocation place = this.places[at];
		add(gathered, new Key(null, place.serviceType(), null), at);
		place.languages().forEach((language) -> add(gathered, new Key(null, null, language), at));
		for (int county = 1; county <= County.COUNT; county++) {
			if (place.serves(county)) {
				add(gathered, new Key(county, null, null), at);
				add(gathered, new Key(county, place.serviceType(), null), at);
			}
		}
	}

	private static void add(Map<Key, Positions> gathered, Key key, int at) {
		gathered.computeIfAbsent(key, (each) -> new Positions()).add(at);
	}

	private static int at(Map<String, Integer> positions, String id) {
		return Objects.requireNonNull(positions.get(id), id);
	}

	private record Key(@Nullable Integer county, @Nullable String serviceType, @Nullable String language) {
	}

}
