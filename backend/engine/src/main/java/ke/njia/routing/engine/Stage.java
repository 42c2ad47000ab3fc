package ke.njia.routing.engine;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * One branch and bound: the first by some objectives in turn among the routes that keep
 * all caps, or without objective any route that keeps them. What the stages before have
 * proved is the caps of this one.
 */
final class Stage {

	private static final long NO_LIMIT = SharingBound.IMPOSSIBLE;

	private static final int FIRST_DIVE = 1000;

	private final List<Cap> caps;

	private final List<Objective> order;

	private final Partial partial;

	private final Budget budget;

	private @Nullable JointRoute best;

	private int branched;

	Stage(List<Cap> caps, List<Objective> order, Partial partial, Budget budget) {
		this.caps = caps;
		this.order = order;
		this.partial = partial;
		this.budget = budget;
	}

	/**
	 * {@return the best route, starting from one that is known to keep the caps}
	 */
	@Nullable JointRoute search(List<List<Option>> options, @Nullable JointRoute known) {
		this.best = known;
		Outlook root = outlook(options);
		if (root.narrow()) {
			descend(outlook(OptionFilter.reduce(root.left(), matter(), this.budget)));
		}
		return this.best;
	}

	/**
	 * {@return what is left of the options before anything is chosen}
	 */
	Outlook narrow(List<List<Option>> options) {
		Outlook root = outlook(options);
		root.narrow();
		return root;
	}

	/**
	 * {@return everything these options can become}
	 */
	Outlook outlook(List<List<Option>> options) {
		long[] lower = lower(options);
		List<SharingBound> sharings = Burden.of(options, limits(lower), lower)
			.stream()
			.map((burden) -> new SharingBound(options, this.partial.organizations(), burden))
			.toList();
		return new Outlook(this.partial, this, options, sharings);
	}

	/** What the steps add at least, each by itself. */
	private static long[] lower(List<List<Option>> options) {
		long[] lower = new long[Criterion.values().length];
		for (List<Option> list : options) {
			lower[2] += list.stream().mapToLong(Option::nanos).min().orElse(0);
			lower[4] += list.stream().mapToLong(Option::mismatch).min().orElse(0);
		}
		return lower;
	}

	/**
	 * {@return most of each criterion a route may have to be worth finding}
	 */
	long[] limits(long[] lower) {
		long[] limits = unlimited();
		this.caps.forEach((cap) -> cap.objective().tighten(limits, lower, cap.most()));
		if (this.best != null) {
			beat(this.best.vector(), limits, lower);
		}
		return limits;
	}

	/**
	 * {@return limits that allow everything}
	 */
	static long[] unlimited() {
		long[] limits = new long[Criterion.values().length];
		Arrays.fill(limits, NO_LIMIT);
		return limits;
	}

	/**
	 * {@return whether no route with at least these figures is worth finding}
	 */
	boolean rulesOut(long[] lower) {
		long[] limits = limits(lower);
		for (int i = 0; i < lower.length; i++) {
			if (lower[i] > limits[i]) {
				return true;
			}
		}
		return false;
	}

	/** A later objective binds only where no earlier one can still be better. */
	private void beat(long[] vector, long[] limits, long[] lower) {
		for (Objective objective : this.order) {
			long figure = objective.of(vector);
			boolean last = objective.equals(this.order.getLast());
			objective.tighten(limits, lower, last ? figure - 1 : figure);
			if (objective.of(lower) < figure) {
				return;
			}
		}
	}

	private Set<Criterion> matter() {
		Set<Criterion> matter = EnumSet.noneOf(Criterion.class);
		this.caps.forEach((cap) -> matter.addAll(cap.objective().matterAsCap()));
		this.order.forEach((objective) -> matter.addAll(objective.matter()));
		return matter;
	}

	private void descend(Outlook outlook) {
		if (outlook.isComplete()) {
			offer();
			return;
		}
		if (!outlook.narrow()) {
			return;
		}
		int need = outlook.narrowest();
		for (Option branch : Branch.promisingFirst(outlook.left().get(need), this.partial, this.order,
				outlook.lower())) {
			if (done()) {
				return;
			}
			long extra = this.partial.choose(branch);
			descend(outlook.after(need));
			this.partial.drop(branch, extra);
		}
	}

	private void offer() {
		if (!rulesOut(this.partial.vector())) {
			this.best = this.partial.complete();
		}
	}

	/** Even without time left a first route is looked for: some answer beats none. */
	private boolean done() {
		this.branched++;
		if (this.best == null) {
			return this.branched > FIRST_DIVE && this.budget.spent();
		}
		return this.order.isEmpty() || this.budget.spent();
	}

	/** What an earlier stage has proved: no more than this of that. */
	record Cap(Objective objective, long most) {
	}

}
