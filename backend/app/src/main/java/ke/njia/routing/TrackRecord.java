package ke.njia.routing;

/**
 * How fast, and how often with a yes, requests were answered. Requests nobody has
 * answered yet count by the time they have waited (they are censored, not left out:
 * leaving them out makes the silent look quick). Figures rest on the model that answers
 * come at a constant rate (exponential) with a Gamma prior, and yeses at a constant share
 * (binomial) with a Beta prior; the priors are worth {@link #PRIOR} answers of the
 * network's own mean, so a few answers move the figure a little and many move it all the
 * way.
 *
 * @param answered requests answered
 * @param accepted of those, how many with a yes
 * @param lapsed requests whose time ran out without a word
 * @param waitedMinutes minutes waited for all of them together, answered or not
 */
record TrackRecord(long answered, long accepted, long lapsed, long waitedMinutes) {

	/**
	 * Answers the network's mean is worth beside one partner's own. Ours: five answers
	 * are what a partner gives in about a week; no published figure was found.
	 */
	static final int PRIOR = 5;

	static final TrackRecord NONE = new TrackRecord(0, 0, 0, 0);

	private static final int PERMILLE = 1000;

	TrackRecord plus(TrackRecord other) {
		return new TrackRecord(this.answered + other.answered, this.accepted + other.accepted,
				this.lapsed + other.lapsed, this.waitedMinutes + other.waitedMinutes);
	}

	/** Whether anything at all is known. */
	boolean isEmpty() {
		return this.answered == 0 && this.waitedMinutes == 0;
	}

	/**
	 * Expected minutes to an answer: time waited over answers got, shrunk towards the
	 * mean given. (The posterior mean of the waiting time, Gamma prior of shape PRIOR +
	 * 1.)
	 */
	int answerMinutes(int mean) {
		return (int) Math.min(Integer.MAX_VALUE,
				Math.round((double) (PRIOR * (long) mean + this.waitedMinutes) / (PRIOR + this.answered)));
	}

	/** Share of answers that are a yes, thousandths, shrunk towards the mean given. */
	int acceptPermille(int mean) {
		return share(this.accepted, this.answered, mean);
	}

	/**
	 * Share of requests answered at all before their time ran out, thousandths, shrunk
	 * towards the mean given.
	 */
	int answeredPermille(int mean) {
		return share(this.answered, this.answered + this.lapsed, mean);
	}

	/** Never 0 for a few refusals: nobody is ruled out by a figure. */
	private static int share(long hits, long all, int mean) {
		double shrunk = (PRIOR * (double) mean / PERMILLE + hits) / (PRIOR + all);
		return (int) Math.clamp(Math.round(PERMILLE * shrunk), 1, PERMILLE);
	}

}
