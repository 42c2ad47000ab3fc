package ke.njia.strength;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How soon a case of the lead gets to each organization, over at most
 * {@link PartnerGraph#HOPS} agreements. Exact: the least minutes for each number of
 * agreements, counted up from the lead.
 */
final class Reach {

	/** Nobody hands on to there. */
	static final int NEVER = Integer.MAX_VALUE;

	private final PartnerGraph graph;

	private final int lead;

	/** Least minutes over at most so many agreements. */
	private final int[][] minutes;

	private Reach(PartnerGraph graph, int lead, int[][] minutes) {
		this.graph = graph;
		this.lead = lead;
		this.minutes = minutes;
	}

	static Reach of(PartnerGraph graph, int lead) {
		return of(graph, lead, null);
	}

	/**
	 * The same while something is gone. A lead that is gone still hands on: what is asked
	 * then is only what it offers itself.
	 */
	static Reach of(PartnerGraph graph, int lead, @Nullable Gone gone) {
		int[][] minutes = new int[PartnerGraph.HOPS + 1][graph.size()];
		Arrays.fill(minutes[0], NEVER);
		minutes[0][lead] = 0;
		for (int hop = 1; hop <= PartnerGraph.HOPS; hop++) {
			minutes[hop] = minutes[hop - 1].clone();
			extend(graph, minutes[hop - 1], minutes[hop], gone);
		}
		return new Reach(graph, lead, minutes);
	}

	private static void extend(PartnerGraph graph, int[] before, int[] after, @Nullable Gone gone) {
		for (int from = 0; from < before.length; from++) {
			if (before[from] == NEVER) {
				continue;
			}
			for (Map.Entry<Integer, Integer> edge : graph.from(from).entrySet()) {
				if (gone == null || !gone.closes(from, edge.getKey())) {
					after[edge.getKey()] = Math.min(after[edge.getKey()], before[from] + edge.getValue());
				}
			}
		}
	}

	/** The same without what only chains need: many are kept. */
	Reach ends() {
		return new Reach(this.graph, this.lead, new int[][] { this.minutes[this.minutes.length - 1] });
	}

	int minutes(int organization) {
		return this.minutes[this.minutes.length - 1][organization];
	}

	/** One quickest chain, the lead first; of several that which names lower numbers. */
	List<Integer> chain(int organization) {
		List<Integer> reversed = new ArrayList<>(List.of(organization));
		int hop = PartnerGraph.HOPS;
		int at = organization;
		while (at != this.lead) {
			while (this.minutes[hop - 1][at] == this.minutes[hop][at]) {
				hop--;
			}
			at = before(at, hop--);
			reversed.add(at);
		}
		return reversed.reversed();
	}

	private int before(int organization, int hop) {
		for (int from = 0; from < this.graph.size(); from++) {
			Integer edge = this.graph.from(from).get(organization);
			if (edge != null && this.minutes[hop - 1][from] != NEVER
					&& this.minutes[hop - 1][from] + edge == this.minutes[hop][organization]) {
				return from;
			}
		}
		throw new IllegalStateException("No way leads to organization " + this.graph.id(organization));
	}

	/**
	 * Who would be reached sooner with an agreement from the lead to that organization,
	 * and how soon.
	 */
	Map<Integer, Integer> sooner(int to, int handoffMinutes) {
		Map<Integer, Integer> sooner = new HashMap<>();
		Map<Integer, Integer> reached = (handoffMinutes < this.minutes[1][to]) ? Map.of(to, handoffMinutes) : Map.of();
		for (int hop = 1; hop <= PartnerGraph.HOPS && !reached.isEmpty(); hop++) {
			reached.forEach((at, minutes) -> {
				if (minutes < minutes(at)) {
					sooner.merge(at, minutes, Math::min);
				}
			});
			reached = (hop < PartnerGraph.HOPS) ? next(reached, this.minutes[hop + 1]) : Map.of();
		}
		return sooner;
	}

	private Map<Integer, Integer> next(Map<Integer, Integer> reached, int[] known) {
		Map<Integer, Integer> next = new HashMap<>();
		reached.forEach((from, minutes) -> this.graph.from(from).forEach((to, edge) -> {
			if (minutes + edge < known[to]) {
				next.merge(to, minutes + edge, Math::min);
			}
		}));
		return next;
	}

	/**
	 * What is looked away from: one organization, or one agreement.
	 *
	 * @param from an organization; who hands on, where one agreement is meant
	 * @param to who is handed on to; minus one where the whole organization is meant
	 */
	record Gone(int from, int to) {

		static final int ALL = -1;

		static Gone organization(int number) {
			return new Gone(number, ALL);
		}

		boolean closes(int from, int to) {
			return (this.to == ALL) ? to == this.from : from == this.from && to == this.to;
		}

	}

}
