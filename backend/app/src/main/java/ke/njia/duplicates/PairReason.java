package ke.njia.duplicates;

import java.util.List;

import ke.njia.kernel.Fact;

/**
 * One reason for or against two entries being the same.
 *
 * @param code which; duplicates.graphqls explains each
 * @param points how much it counts; negative against
 * @param facts the figures it rests on
 */
public record PairReason(Code code, int points, List<Fact> facts) {

	public PairReason {
		facts = List.copyOf(facts);
	}

	/** Reasons. */
	public enum Code {

		SAME_NAME, SIMILAR_NAME, OTHER_NAME, SAME_KIND, OTHER_KIND, OTHER_NUMBER, OTHER_SPONSOR, SAME_COUNTY,
		OTHER_COUNTY, NEAR, FAR

	}

}
