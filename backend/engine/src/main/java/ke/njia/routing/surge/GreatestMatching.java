package ke.njia.routing.surge;

/**
 * The most rows that can each have a seat of their own at one of their columns (Pothen
 * and Fan's search for augmenting paths with look-ahead, columns having several seats).
 */
final class GreatestMatching {

	private static final int NONE = SurgeTable.NONE;

	/** Per row: its columns. */
	private final int[][] columns;

	/** Per column: seats not taken. A column that is full stays full. */
	private final int[] free;

	/** Per row: the option taken, or none. */
	private final int[] chosen;

	/** Per column: who sits there, as a list linked by rows. */
	private final int[] sitting;

	private final int[] next;

	private final int[] previous;

	/** Per row: options before this one lead to full columns. */
	private final int[] ahead;

	/** Per column: the round in which it was last looked at. */
	private final int[] seen;

	/** The path being tried: rows, the option each would take, who would make room. */
	private final int[] row;

	private final int[] option;

	private final int[] yielding;

	private int round;

	private int size;

	GreatestMatching(int[][] columns, int[] capacities) {
		int rows = columns.length;
		this.columns = columns;
		this.free = capacities.clone();
		this.chosen = Filled.with(NONE, rows);
		this.sitting = Filled.with(NONE, capacities.length);
		this.next = new int[rows];
		this.previous = new int[rows];
		this.ahead = new int[rows];
		this.seen = new int[capacities.length];
		this.row = new int[rows + 1];
		this.option = new int[rows + 1];
		this.yielding = new int[rows + 1];
		while (round()) {
			// Until a whole round finds no path: then none exists (Berge).
		}
	}

	/**
	 * {@return how many rows have a seat}
	 */
	int size() {
		return this.size;
	}

	/**
	 * {@return per row the option taken, or {@link SurgeTable#NONE}}
	 */
	int[] chosen() {
		return this.chosen.clone();
	}

	private boolean round() {
		int before = this.size;
		this.round++;
		for (int i = 0; i < this.chosen.length; i++) {
			if (this.chosen[i] == NONE && augment(i)) {
				this.size++;
			}
		}
		return this.size > before;
	}

	private boolean augment(int root) {
		int depth = 0;
		step(depth, root);
		while (depth >= 0) {
			int seat = freeOption(this.row[depth]);
			if (seat != NONE) {
				this.option[depth] = seat;
				shift(depth);
				return true;
			}
			int other = whoCouldYield(depth);
			if (other == NONE) {
				depth--;
			}
			else {
				step(++depth, other);
			}
		}
		return false;
	}

	private void step(int depth, int here) {
		this.row[depth] = here;
		this.option[depth] = NONE;
		this.yielding[depth] = NONE;
	}

	private int freeOption(int here) {
		int[] mine = this.columns[here];
		while (this.ahead[here] < mine.length && this.free[mine[this.ahead[here]]] == 0) {
			this.ahead[here]++;
		}
		return (this.ahead[here] < mine.length) ? this.ahead[here] : NONE;
	}

	/** The next row that sits where the last row of the path would like to. */
	private int whoCouldYield(int depth) {
		int[] mine = this.columns[this.row[depth]];
		while (this.yielding[depth] == NONE) {
			if (++this.option[depth] >= mine.length) {
				return NONE;
			}
			int column = mine[this.option[depth]];
			if (this.seen[column] != this.round) {
				this.seen[column] = this.round;
				this.yielding[depth] = this.sitting[column];
			}
		}
		int other = this.yielding[depth];
		this.yielding[depth] = this.next[other];
		return other;
	}

	/** Everybody on the path takes what was found for them, the last one first. */
	private void shift(int last) {
		for (int depth = last; depth >= 0; depth--) {
			int here = this.row[depth];
			if (this.chosen[here] != NONE) {
				stand(here);
			}
			this.chosen[here] = this.option[depth];
			sit(here);
		}
	}

	private void sit(int here) {
		int column = this.columns[here][this.chosen[here]];
		this.free[column]--;
		this.next[here] = this.sitting[column];
		this.previous[here] = NONE;
		if (this.next[here] != NONE) {
			this.previous[this.next[here]] = here;
		}
		this.sitting[column] = here;
	}

	private void stand(int here) {
		int column = this.columns[here][this.chosen[here]];
		this.free[column]++;
		if (this.previous[here] == NONE) {
			this.sitting[column] = this.next[here];
		}
		else {
			this.next[this.previous[here]] = this.next[here];
		}
		if (this.next[here] != NONE) {
			this.previous[this.next[here]] = this.previous[here];
		}
	}

}
