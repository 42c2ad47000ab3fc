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

	/** By ask the chance that it is refused; it rises while asks are in time. */
	private final double[] refusal;

	private final int most;

	private List<Ask> best = List.of();

	private double leastRefused = 1;

	private AskingOrder(Collection<Ask> all, int most) {
		this.likeliestFirst = all.stream().sorted(Ask.BETTER).toList();
		this.refusal = this.likeliestFirst.stream().mapToDouble((ask) -> 1 - ask.chance()).toArray();
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
		for (int next = 0; next < this.refusal.length && this.likeliestFirst.get(next).inTime(0); next++) {
			if (least(asked.size(), refused * this.refusal[next]) >= this.leastRefused) {
				return;
			}
			Ask ask = this.likeliestFirst.get(next);
			if (ask.inTime(minute) && !asked.contains(ask)) {
				asked.add(ask);
				extend(asked, minute + ask.answerMinutes(), refused * this.refusal[next]);
				asked.removeLast();
				if (asked.size() == this.most - 1) {
					return;
				}
			}
		}
	}

	/** If everybody still to be asked were as likely as the likeliest. */
	private double least(int before, double refused) {
		double least = refused;
		for (int asked = before + 1; asked < this.most; asked++) {
			least *= this.refusal[0];
		}
		return least;
	}

}
