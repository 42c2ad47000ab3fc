package ke.njia.routing.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Whom to ask one after another so that the chance that somebody accepts in time is
 * greatest. Asking a slow one first may leave no time for the next: so orders are
 * compared, not single chances.
 */
final class AskingOrder {

	private final List<Ask> likeliestFirst;

	private final int most;

	private List<Ask> best = List.of();

	private double leastRefused = 1;

	private AskingOrder(Collection<Ask> all, int most) {
		this.likeliestFirst = all.stream().sorted(Ask.BETTER).toList();
		this.most = most;
	}

	/**
	 * {@return at most so many to ask, in this order}
	 * @param all who could be asked
	 * @param start the minute the first can be asked
	 */
	static List<Ask> best(Collection<Ask> all, long start, int most) {
		AskingOrder order = new AskingOrder(all, most);
		order.extend(new ArrayList<>(), start, 1);
		List<Ask> asks = new ArrayList<>(order.best);
		order.likeliestFirst.stream()
			.filter((ask) -> !order.best.contains(ask))
			.limit(most - asks.size())
			.forEach(asks::add);
		return asks;
	}

	private void extend(List<Ask> asked, long minute, double refused) {
		if (refused < this.leastRefused) {
			this.leastRefused = refused;
			this.best = List.copyOf(asked);
		}
		if (asked.size() == this.most) {
			return;
		}
		for (Ask ask : this.likeliestFirst) {
			if (ask.inTime(minute) && !asked.contains(ask)) {
				asked.add(ask);
				extend(asked, minute + ask.answerMinutes(), refused * (1 - ask.chance()));
				asked.removeLast();
				if (asked.size() == this.most - 1) {
					return;
				}
			}
		}
	}

}
