package ke.njia.duplicates;

import java.util.List;

/**
 * How likely two entries are the same, with every reason.
 *
 * @param points 0 to 100
 * @param reasons why, always in the same order
 */
record PairScore(int points, List<PairReason> reasons) {

	/**
	 * From here a pair is worth a person's look. Found on entries of public lists
	 * (docs/duplicates.md): a higher one lost more pairs that are the same than it spared
	 * looks.
	 */
	static final int REVIEW = 55;

	/** Most points a pair can have. */
	static final int MOST = 100;

	PairScore {
		reasons = List.copyOf(reasons);
	}

	static PairScore of(List<PairReason> reasons) {
		int sum = reasons.stream().mapToInt(PairReason::points).sum();
		return new PairScore(Math.clamp(sum, 0, MOST), reasons);
	}

	boolean worthALook() {
		return this.points >= REVIEW;
	}

}
