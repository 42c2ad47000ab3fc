package ke.njia.strength;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import ke.njia.directory.Agreement;

/**
 * Who hands a case on to whom: organizations, and between two of them the quickest
 * agreement in force. Organizations are numbers here, in the order of their identifiers,
 * so the same network gives the same answer everywhere.
 */
final class PartnerGraph {

	/** Most agreements in a row, as for routes. */
	static final int HOPS = 4;

	private final List<String> ids;

	private final Map<String, Integer> numbers = new HashMap<>();

	private final List<SortedMap<Integer, Integer>> minutes = new ArrayList<>();

	/**
	 * @param ids identifiers of the organizations, ascending
	 * @param agreements those that carry a case
	 */
	PartnerGraph(List<String> ids, List<Agreement> agreements) {
		this.ids = List.copyOf(ids);
		for (String id : this.ids) {
			this.numbers.put(id, this.minutes.size());
			this.minutes.add(new TreeMap<>());
		}
		agreements.forEach(this::add);
	}

	private void add(Agreement agreement) {
		Integer from = this.numbers.get(agreement.from());
		Integer to = this.numbers.get(agreement.to());
		if (from != null && to != null && !from.equals(to)) {
			this.minutes.get(from).merge(to, agreement.handoffMinutes(), Math::min);
		}
	}

	int size() {
		return this.ids.size();
	}

	/** Minus one for who is not in it. */
	int number(String id) {
		return this.numbers.getOrDefault(id, -1);
	}

	String id(int number) {
		return this.ids.get(number);
	}

	/** To whom one hands on, and how many minutes that takes. */
	SortedMap<Integer, Integer> from(int organization) {
		return this.minutes.get(organization);
	}

}
