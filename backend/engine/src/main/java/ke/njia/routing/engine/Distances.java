package ke.njia.routing.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fewest hops from organizations that may be told to the nearest of some targets. */
final class Distances {

	private static final int TOO_FAR = Integer.MAX_VALUE;

	private final Roads roads;

	private final boolean sensitive;

	Distances(Roads roads, boolean sensitive) {
		this.roads = roads;
		this.sensitive = sensitive;
	}

	/**
	 * {@return hops to the nearest target, by organization; huge beyond the hop limit}
	 */
	int[] to(Iterable<Integer> targets) {
		Map<Integer, List<Integer>> senders = senders();
		int[] hops = nowhere();
		List<Integer> level = new ArrayList<>();
		for (int target : targets) {
			arrive(target, 0, hops, level);
		}
		for (int hop = 1; hop <= this.roads.maxHops(); hop++) {
			List<Integer> next = new ArrayList<>();
			for (int organization : level) {
				for (int sender : senders.getOrDefault(organization, List.of())) {
					arrive(sender, hop, hops, next);
				}
			}
			level = next;
		}
		return hops;
	}

	private int[] nowhere() {
		int[] hops = new int[this.roads.network().size()];
		Arrays.fill(hops, TOO_FAR);
		return hops;
	}

	private static void arrive(int organization, int hop, int[] hops, List<Integer> level) {
		if (hops[organization] == TOO_FAR) {
			hops[organization] = hop;
			level.add(organization);
		}
	}

	/**
	 * Only what the lead can reach is turned round: the rest of the network is not read.
	 */
	private Map<Integer, List<Integer>> senders() {
		NetworkSnapshot network = this.roads.network();
		Map<Integer, List<Integer>> senders = new HashMap<>();
		int[] seen = nowhere();
		List<Integer> queue = new ArrayList<>();
		arrive(this.roads.lead(), 0, seen, queue);
		for (int i = 0; i < queue.size(); i++) {
			int from = queue.get(i);
			int hop = seen[from] + 1;
			for (int road = network.firstAgreement(from); road < network.firstAgreement(from + 1)
					&& hop <= this.roads.maxHops(); road++) {
				int to = network.receiver(road);
				if (this.roads.open(road, this.sensitive) && this.roads.admits(to)) {
					senders.computeIfAbsent(to, (key) -> new ArrayList<>()).add(from);
					arrive(to, hop, seen, queue);
				}
			}
		}
		return senders;
	}

}
