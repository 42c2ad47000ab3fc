package ke.njia.routing.engine;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Seeks the least figure of an objective by asking for low figures first. A low figure
 * leaves few options, so asking for it is cheap: hence step by step from what a glance
 * shows to be impossible, with longer steps where little is left.
 */
final class FromBelow {

	/** Where so few options are left, the next step may be longer. */
	private static final int FEW = 40;

	/** So many are worth asking again, within what was found meanwhile. */
	private static final int MANY = 1000;

	private final OptionSource options;

	private final Ways ways;

	/** Figures no route is below. */
	private final long[] lower;

	private final Partial partial;

	private final Budget budget;

	/** The options the route was found in; none where it was known before. */
	private List<List<Option>> left = List.of();

	FromBelow(OptionSource options, Ways ways, long[] lower, Partial partial, Budget budget) {
		this.options = options;
		this.ways = ways;
		this.lower = lower;
		this.partial = partial;
		this.budget = budget;
	}

	/**
	 * {@return the first route by the objective, or none when there is none}
	 * @param caps what is proved already
	 * @param known a route that keeps them, if one is known
	 */
	@Nullable JointRoute search(Objective objective, List<Stage.Cap> caps, @Nullable JointRoute known) {
		if (known == null) {
			this.left = within(caps);
			return new Stage(caps, List.of(objective), this.partial, this.budget).search(this.left, null);
		}
		long figure = objective.of(known.vector());
		long least = least(objective, caps, figure);
		long step = (objective.patience() > 0) ? (figure - 1 - least) / objective.patience() : 0;
		while (least < figure && !this.budget.spent()) {
			long most = Math.min(figure - 1, least + step);
			List<Stage.Cap> capped = and(caps, objective, most);
			List<List<Option>> left = within(capped);
			@Nullable JointRoute better = new Stage(capped, List.of(objective), this.partial, this.budget).search(left, null);
			if (better != null) {
				this.left = left;
				return better;
			}
			least = most + 1;
			step *= (size(left) < FEW) ? 2 : 1;
		}
		return known;
	}

	/**
	 * {@return the options the route was found in; all within the caps where it was known
	 * before, or where what was asked for last left too many}
	 */
	List<List<Option>> left(List<Stage.Cap> caps) {
		boolean askAgain = this.left.isEmpty() || size(this.left) > MANY;
		return askAgain ? within(caps) : this.left;
	}

	private long least(Objective objective, List<Stage.Cap> caps, long known) {
		long[] least = this.options.lower(limits(caps));
		Arrays.setAll(least, (i) -> Math.max(least[i], this.lower[i]));
		long figure = objective.of(least);
		return objective.glances() ? glance(objective, figure, known, caps) : figure;
	}

	/**
	 * {@return a figure below which a glance shows that there is nothing}
	 */
	private long glance(Objective objective, long least, long most, List<Stage.Cap> caps) {
		long below = least;
		long above = most;
		while (above - below > objective.patience()) {
			long middle = below + (above - below) / 2;
			if (this.options.feasible(limits(and(caps, objective, middle)))) {
				above = middle;
			}
			else {
				below = middle + 1;
			}
		}
		return below;
	}

	private List<List<Option>> within(List<Stage.Cap> caps) {
		return this.options.within(limits(caps), this.ways);
	}

	private long[] limits(List<Stage.Cap> caps) {
		return new Stage(caps, List.of(), this.partial, this.budget).limits(this.lower);
	}

	private static int size(List<List<Option>> options) {
		return options.stream().mapToInt(List::size).sum();
	}

	private static List<Stage.Cap> and(List<Stage.Cap> caps, Objective objective, long most) {
		return Stream.concat(caps.stream(), Stream.of(new Stage.Cap(objective, most))).toList();
	}

}
