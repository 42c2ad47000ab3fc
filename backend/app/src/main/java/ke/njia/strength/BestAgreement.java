package ke.njia.strength;

import java.util.Comparator;
import java.util.List;

/**
 * The one agreement that would help most: from the lead to this organization, trust 2,
 * handed on in {@link #HANDOFF_MINUTES}. First counts where nobody is inside the clock
 * and somebody would be, then where one is and a second would be, then partners gained;
 * of equals the lowest identifier.
 *
 * <p>
 * Only agreements of the lead need trying. Whatever a new agreement between two others
 * opens, one from the lead to the second of them opens as well: its chain is shorter, no
 * slower and no less trusted. The tests try every pair and find none better.
 *
 * @param from identifier of the lead
 * @param to identifier of the organization
 * @param first where it would bring the first partner
 * @param second where it would bring the second
 * @param partners partners gained over all counties and kinds of help
 */
public record BestAgreement(String from, String to, List<CellCode> first, List<CellCode> second, int partners) {

	/** Time a hand-off takes until the partners have found another: ours. */
	public static final int HANDOFF_MINUTES = 30;

	static final Comparator<BestAgreement> ORDER = Comparator.comparingInt((BestAgreement each) -> each.first().size())
		.thenComparingInt((each) -> each.second().size())
		.thenComparingInt(BestAgreement::partners)
		.thenComparing(BestAgreement::to, Comparator.reverseOrder());

	public BestAgreement {
		first = List.copyOf(first);
		second = List.copyOf(second);
	}

}
