package ke.njia.duplicates;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two entries that may be one and the same, side by side.
 *
 * @param first the one whose identifier comes first
 * @param second the other
 * @param points how likely they are the same, 0 to 100
 * @param reasons why, always in the same order
 */
public record DuplicatePair(DuplicateEntry first, DuplicateEntry second, int points, List<PairReason> reasons) {

	private static final String SEPARATOR = "|";

	public DuplicatePair {
		reasons = List.copyOf(reasons);
	}

	/** What the pair is known by, whichever entry is named first. */
	public String id() {
		return id(this.first.id(), this.second.id());
	}

	static String id(String one, String other) {
		return Stream.of(one, other).sorted().collect(Collectors.joining(SEPARATOR));
	}

}
