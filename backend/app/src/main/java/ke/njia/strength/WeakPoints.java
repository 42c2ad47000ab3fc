package ke.njia.strength;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What help hangs on, found by looking away from each organization and each agreement of
 * one chain that works: whatever all chains share lies on that one. This is exact with
 * the direction of agreements, the most hops and the clock, which the blocks of an
 * undirected graph know nothing of (DECISIONS.md, weak-points-by-looking-away).
 */
final class WeakPoints {

	private final Standing standing;

	WeakPoints(Standing standing) {
		this.standing = standing;
	}

	/** Everything some help hangs on, what loses most first. */
	List<WeakPoint> all() {
		Map<Reach.Gone, List<CellCode>> found = new HashMap<>();
		for (int at = 0; at < this.standing.cells().size(); at++) {
			Cell cell = this.standing.cells().get(at);
			hangsOn(cell, this.standing.inside(at))
				.forEach((gone) -> found.computeIfAbsent(gone, (each) -> new ArrayList<>()).add(CellCode.of(cell)));
		}
		return found.entrySet()
			.stream()
			.map((entry) -> new WeakPoint(this.standing.graph().id(entry.getKey().from()),
					(entry.getKey().to() == Reach.Gone.ALL) ? null : this.standing.graph().id(entry.getKey().to()),
					entry.getValue()))
			.sorted(Comparator.comparingInt((WeakPoint point) -> -point.cells().size())
				.thenComparing(WeakPoint::organization)
				.thenComparing((point) -> String.valueOf(point.to())))
			.toList();
	}

	private List<Reach.Gone> hangsOn(Cell cell, Set<Integer> inside) {
		if (inside.isEmpty()) {
			return List.of();
		}
		List<Reach.Gone> suspects = new ArrayList<>();
		List<Integer> chain = this.standing.reach(cell).chain(inside.iterator().next());
		for (int at = 1; at < chain.size(); at++) {
			suspects.add(Reach.Gone.organization(chain.get(at)));
			suspects.add(new Reach.Gone(chain.get(at - 1), chain.get(at)));
		}
		if (chain.size() == 1) {
			suspects.add(Reach.Gone.organization(this.standing.lead()));
		}
		return suspects.stream().filter((gone) -> this.standing.inside(cell, gone).isEmpty()).toList();
	}

	/** What stops when that organization stops; empty when it is not known here. */
	Optional<StrengthLoss> without(String organization) {
		int number = this.standing.graph().number(organization);
		if (number < 0) {
			return Optional.empty();
		}
		List<CellCode> lost = new ArrayList<>();
		List<CellCode> oneLeft = new ArrayList<>();
		for (int at = 0; at < this.standing.cells().size(); at++) {
			Cell cell = this.standing.cells().get(at);
			int before = this.standing.inside(at).size();
			int after = (before > 0) ? this.standing.inside(cell, Reach.Gone.organization(number)).size() : 0;
			if (after == 0 && before > 0) {
				lost.add(CellCode.of(cell));
			}
			else if (after == 1 && before > 1) {
				oneLeft.add(CellCode.of(cell));
			}
		}
		return Optional.of(new StrengthLoss(organization, lost, oneLeft));
	}

}
