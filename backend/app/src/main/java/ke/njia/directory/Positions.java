package ke.njia.directory;

import java.util.Arrays;

/**
 * Positions in a list, ascending, gathered one by one and kept as a plain array: a
 * posting list.
 */
final class Positions {

	private static final int[] NONE = {};

	private int[] values = new int[4];

	private int count;

	/** A position not below the last one; the same again is not kept twice. */
	void add(int position) {
		if (this.count > 0 && this.values[this.count - 1] == position) {
			return;
		}
		if (this.count == this.values.length) {
			this.values = Arrays.copyOf(this.values, this.count * 2);
		}
		this.values[this.count++] = position;
	}

	int[] toArray() {
		return (this.count > 0) ? Arrays.copyOf(this.values, this.count) : NONE;
	}

	static int[] none() {
		return NONE;
	}

}
