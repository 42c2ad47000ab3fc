package ke.njia.routing.engine;

/**
 * The least burden of the needs still open, given what those told already would bear and
 * how many more may be told.
 */
final class Rest {

	private final SharingBound sharing;

	/** By set of open needs: the least at organizations that are told already. */
	private final long[] nearby;

	Rest(SharingBound sharing, int needs) {
		this.sharing = sharing;
		this.nearby = new long[1 << needs];
	}

	/**
	 * Adds up anew;
	 * {@return this}
	 * @param near by need the least burden at organizations that are told already
	 */
	Rest given(long[] near) {
		for (int need = 0; need < near.length; need++) {
			for (int set = 0; set < (1 << need); set++) {
				this.nearby[set | (1 << need)] = Math.min(SharingBound.IMPOSSIBLE, this.nearby[set] + near[need]);
			}
		}
		return this;
	}

	/**
	 * {@return the least for a set of needs when so many more may serve}
	 */
	long least(long servers, int needs) {
		long least = this.nearby[needs];
		if (servers > 0) {
			for (int set = needs; set > 0; set = (set - 1) & needs) {
				least = Math.min(least, this.sharing.least(servers, set) + this.nearby[needs & ~set]);
			}
		}
		return least;
	}

}
