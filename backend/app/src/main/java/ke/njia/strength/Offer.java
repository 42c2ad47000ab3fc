package ke.njia.strength;

import java.time.Duration;

/**
 * One place of one organization, as far as it counts for the strength of the network.
 *
 * @param organization number of the organization
 * @param answerMinutes expected time to an answer
 * @param longestWait how long one waits at most until it opens, minutes
 * @param verified whether a person checked the entry lately
 */
record Offer(int organization, int answerMinutes, int longestWait, boolean verified) {

	/**
	 * How it stands to a clock.
	 * @param handedOnIn minutes until the case gets there
	 */
	Answer within(Duration clock, int handedOnIn) {
		if (handedOnIn == Reach.NEVER || this.longestWait == LongestWait.NEVER) {
			return Answer.LATE;
		}
		long open = (long) handedOnIn + this.answerMinutes;
		if (open > clock.toMinutes()) {
			return Answer.LATE;
		}
		if (open + this.longestWait > clock.toMinutes()) {
			return Answer.DAY_ONLY;
		}
		return this.verified ? Answer.VERIFIED : Answer.UNVERIFIED;
	}

}
