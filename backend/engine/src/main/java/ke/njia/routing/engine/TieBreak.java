package ke.njia.routing.engine;

import java.util.Comparator;
import java.util.List;

/**
 * Among all routes with the figures of a given one, finds the first by its steps: in the
 * order of the needs by entry, then chain, as strings. So every replica shows the same
 * route. Where two agreements join the same two organizations the earlier step wins last.
 */
final class TieBreak {

	private final Partial partial;

	private final Budget budget;

	private JointRoute first;

	private TieBreak(JointRoute route, Partial partial, Budget budget) {
		this.first = route;
		this.partial = partial;
		this.budget = budget;
	}

	/**
	 * {@return the first of the routes with the same figures}
	 * @param route one of them
	 * @param options what they may use
	 * @param stage keeps a search to those figures
	 */
	static JointRoute first(JointRoute route, List<List<Option>> options, Stage stage, Partial partial, Budget budget) {
		TieBreak tie = new TieBreak(route, partial, budget);
		tie.descend(stage.outlook(options.stream().map(TieBreak::ordered).toList()));
		return tie.first;
	}

	private static List<Option> ordered(List<Option> options) {
		return options.stream().sorted(Option.TIE_THEN_EARLIER).toList();
	}

	private void descend(Outlook outlook) {
		if (outlook.isComplete()) {
			this.first = this.partial.complete();
			return;
		}
		if (!outlook.narrow()) {
			return;
		}
		int need = outlook.narrowest();
		for (Option option : outlook.left().get(need)) {
			long extra = this.partial.choose(option);
			Outlook after = outlook.after(need);
			if (precedes(after) && !this.budget.spent()) {
				descend(after);
			}
			this.partial.drop(option, extra);
		}
	}

	/** Options stay in order while they are dropped, so the first left is the least. */
	private boolean precedes(Outlook outlook) {
		int order = compare(outlook, Option.TIE);
		return order < 0 || (order == 0 && compare(outlook, Option.TIE_THEN_EARLIER) < 0);
	}

	private int compare(Outlook outlook, Comparator<Option> comparator) {
		for (int need = 0; need < this.first.options().size(); need++) {
			int order = comparator.compare(outlook.least(need), this.first.options().get(need));
			if (order != 0) {
				return order;
			}
		}
		return 0;
	}

}
