package ke.njia.strength;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The one agreement that would help most, by trying each.
 */
final class AgreementSearch {

	private final Standing standing;

	/** The cells in which each organization offers something. */
	private final Map<Integer, List<Integer>> cellsOf = new HashMap<>();

	AgreementSearch(Standing standing) {
		this.standing = standing;
		for (int at = 0; at < standing.cells().size(); at++) {
			int number = at;
			standing.cells()
				.get(at)
				.offers()
				.stream()
				.map(Offer::organization)
				.distinct()
				.forEach((each) -> this.cellsOf.computeIfAbsent(each, (key) -> new ArrayList<>()).add(number));
		}
	}

	/** The best of all; empty when none would help. */
	Optional<BestAgreement> best() {
		return IntStream.range(0, this.standing.graph().size())
			.filter((to) -> to != this.standing.lead())
			.mapToObj(this::agreementWith)
			.filter((each) -> each.partners() > 0)
			.max(BestAgreement.ORDER);
	}

	private BestAgreement agreementWith(int to) {
		Map<Integer, Integer> sooner = this.standing.reach(false).sooner(to, BestAgreement.HANDOFF_MINUTES);
		Map<Integer, Integer> trustedSooner = this.standing.reach(true).sooner(to, BestAgreement.HANDOFF_MINUTES);
		List<CellCode> first = new ArrayList<>();
		List<CellCode> second = new ArrayList<>();
		int partners = 0;
		for (int at : concerned(sooner.keySet(), trustedSooner.keySet())) {
			Cell cell = this.standing.cells().get(at);
			int before = this.standing.inside(at).size();
			int gained = gained(cell, cell.sensitive() ? trustedSooner : sooner, this.standing.inside(at));
			partners += gained;
			if (gained > 0 && before < 2) {
				((before == 0) ? first : second).add(CellCode.of(cell));
			}
		}
		return new BestAgreement(this.standing.graph().id(this.standing.lead()), this.standing.graph().id(to), first,
				second, partners);
	}

	private SortedSet<Integer> concerned(Set<Integer> organizations, Set<Integer> others) {
		return Stream.concat(organizations.stream(), others.stream())
			.flatMap((each) -> this.cellsOf.getOrDefault(each, List.of()).stream())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static int gained(Cell cell, Map<Integer, Integer> sooner, Set<Integer> before) {
		Set<Integer> gained = new TreeSet<>();
		for (Offer offer : cell.offers()) {
			Integer minutes = sooner.get(offer.organization());
			if (minutes != null && !before.contains(offer.organization())
					&& offer.within(cell.clock().within(), minutes).isInside()) {
				gained.add(offer.organization());
			}
		}
		return gained.size();
	}

}
