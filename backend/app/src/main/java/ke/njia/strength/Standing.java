package ke.njia.strength;

import java.util.List;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Who is inside the clock of each cell, with all organizations and with one looked away
 * from.
 */
final class Standing {

	/** Looks away that are kept; each is four bytes for each organization. */
	private static final long MOST_KEPT = 500;

	private final PartnerGraph graph;

	private final PartnerGraph trusted;

	private final int lead;

	private final List<Cell> cells;

	private final List<Set<Integer>> inside;

	private final Reach reach;

	private final Reach trustedReach;

	private final Cache<Looking, Reach> lookedAway = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

	/**
	 * @param graph all agreements in force
	 * @param trusted those of trust 2 and more, between the same organizations
	 * @param cells every kind of help in every county
	 */
	Standing(PartnerGraph graph, PartnerGraph trusted, int lead, List<Cell> cells) {
		this.graph = graph;
		this.trusted = trusted;
		this.lead = lead;
		this.cells = List.copyOf(cells);
		this.reach = Reach.of(graph, lead);
		this.trustedReach = Reach.of(trusted, lead);
		this.inside = this.cells.stream().map((cell) -> cell.inside(reach(cell), Reach.Gone.ALL)).toList();
	}

	PartnerGraph graph() {
		return this.graph;
	}

	/** Number of the organization whose cases are handed on. */
	int lead() {
		return this.lead;
	}

	List<Cell> cells() {
		return this.cells;
	}

	/** Who is inside the clock of the cell at that position. */
	Set<Integer> inside(int at) {
		return this.inside.get(at);
	}

	/** The same when somebody, or an agreement, is gone. */
	Set<Integer> inside(Cell cell, Reach.Gone gone) {
		Reach reach = this.lookedAway.get(new Looking(cell.sensitive(), gone),
				(looking) -> Reach.of(looking.sensitive() ? this.trusted : this.graph, this.lead, gone).ends());
		return cell.inside(reach, (gone.to() == Reach.Gone.ALL) ? gone.from() : Reach.Gone.ALL);
	}

	/** How cases of the cell get around. */
	Reach reach(Cell cell) {
		return reach(cell.sensitive());
	}

	/** How cases get around, sensitive ones or others. */
	Reach reach(boolean sensitive) {
		return sensitive ? this.trustedReach : this.reach;
	}

	private record Looking(boolean sensitive, Reach.Gone gone) {
	}

}
