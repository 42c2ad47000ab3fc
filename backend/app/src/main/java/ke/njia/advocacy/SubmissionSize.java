package ke.njia.advocacy;

/**
 * By whom a submission is made, and how long it may be: 2,815 words of one organization,
 * 5,630 of several (CHRI, call of 2015 for Kenya's second review).
 */
public enum SubmissionSize {

	SINGLE(2_815), JOINT(5_630);

	private final int words;

	SubmissionSize(int words) {
		this.words = words;
	}

	/** Words it may have. */
	public int words() {
		return this.words;
	}

}
