package ke.njia.cases;

/**
 * How many cases, told so that nobody can be counted out of it: under five is only "fewer
 * than five", and above it the number is rounded down to a multiple of five.
 *
 * @param atLeast 0 for fewer than five, else a multiple of five
 */
public record CaseBand(int atLeast) implements Comparable<CaseBand> {

	/** Fewer cases than this are never told. */
	public static final int WIDTH = 5;

	/** What is told of nothing, and of one to four. */
	public static final CaseBand HIDDEN = new CaseBand(0);

	/** The band that a number of cases lies in. */
	public static CaseBand of(long cases) {
		return new CaseBand((int) (cases / WIDTH * WIDTH));
	}

	/** Whether all that is told is that there are fewer than five. */
	public boolean fewerThanFive() {
		return this.atLeast < WIDTH;
	}

	@Override
	public int compareTo(CaseBand other) {
		return Integer.compare(this.atLeast, other.atLeast);
	}

}
