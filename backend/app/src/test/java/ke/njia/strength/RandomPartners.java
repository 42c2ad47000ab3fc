package ke.njia.strength;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import ke.njia.cases.ClockCode;
import ke.njia.cases.ClockKind;
import ke.njia.cases.ServiceClock;
import ke.njia.directory.Agreement;

/**
 * A small partner network made by chance, and its strength counted by trying every chain,
 * every loss and every new agreement.
 */
final class RandomPartners {

	static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

	/** As many agreements in a row as the portal follows. */
	private final int hops;

	private final Random random;

	private final List<String> ids;

	private final List<Agreement> agreements = new ArrayList<>();

	private final List<Cell> cells = new ArrayList<>();

	RandomPartners(long seed, int size, int hops) {
		this.random = new Random(seed);
		this.hops = hops;
		this.ids = IntStream.range(0, size).mapToObj((at) -> "o" + at).toList();
		for (int edge = 0; edge < size * 2; edge++) {
			agree(this.random.nextInt(size), this.random.nextInt(size), 1 + this.random.nextInt(3),
					10 * (1 + this.random.nextInt(9)));
		}
		for (int county = 1; county <= 6; county++) {
			this.cells.add(cell(county, "one", false, size));
			this.cells.add(cell(county, "two", true, size));
		}
	}

	private Cell cell(int county, String type, boolean sensitive, int size) {
		List<Offer> offers = IntStream.range(0, this.random.nextInt(4))
			.mapToObj((at) -> new Offer(this.random.nextInt(size), 10 * this.random.nextInt(6),
					this.random.nextInt(3) == 0 ? 100 : 0, this.random.nextBoolean()))
			.toList();
		return new Cell(county, new ServiceClock(type, ClockCode.HARM, ClockKind.SOFT,
				Duration.ofMinutes(60 + this.random.nextInt(200)), "test"), sensitive, offers);
	}

	private void agree(int from, int to, int trust, int minutes) {
		if (from != to) {
			this.agreements.add(new Agreement(this.ids.get(from), this.ids.get(to), Agreement.Kind.REFERRAL, trust, NOW,
					null, minutes, 900));
		}
	}

	Strength strength() {
		return new Strength(1, NOW, graph(1), graph(2), 0, this.cells);
	}

	private PartnerGraph graph(int trust) {
		return new PartnerGraph(this.ids, this.agreements.stream().filter((each) -> each.trust() >= trust).toList());
	}

	/** Organizations inside the clock, by following every chain. */
	private Set<String> inside(Cell cell, List<Agreement> agreements, String gone) {
		Set<String> inside = new HashSet<>();
		follow(cell, agreements, gone, new ArrayList<>(List.of("o0")), 0, inside);
		return inside;
	}

	private void follow(Cell cell, List<Agreement> agreements, String gone, List<String> chain, int minutes,
			Set<String> inside) {
		String at = chain.getLast();
		for (Offer offer : cell.offers()) {
			if (this.ids.get(offer.organization()).equals(at) && !at.equals(gone)
					&& minutes + offer.answerMinutes() + offer.longestWait() <= cell.clock().within().toMinutes()) {
				inside.add(at);
			}
		}
		for (Agreement agreement : agreements) {
			if (chain.size() <= this.hops && agreement.from().equals(at) && !chain.contains(agreement.to())
					&& !agreement.to().equals(gone) && agreement.trust() >= (cell.sensitive() ? 2 : 1)) {
				chain.add(agreement.to());
				follow(cell, agreements, gone, chain, minutes + agreement.handoffMinutes(), inside);
				chain.removeLast();
			}
		}
	}

	int inside(int county, String type) {
		return inside(this.cells.stream()
			.filter((cell) -> cell.county() == county && cell.clock().serviceType().equals(type))
			.findFirst()
			.orElseThrow(), this.agreements, "").size();
	}

	Set<WeakPoint> weakPoints() {
		Set<WeakPoint> found = new HashSet<>();
		for (String id : this.ids) {
			add(found, id, null, lostWithout(this.agreements, id));
		}
		for (Agreement pair : this.agreements) {
			add(found, pair.from(), pair.to(),
					lostWithout(this.agreements.stream()
						.filter((each) -> !each.from().equals(pair.from()) || !each.to().equals(pair.to()))
						.toList(), ""));
		}
		return found;
	}

	private static void add(Set<WeakPoint> found, String from, String to, List<CellCode> cells) {
		if (!cells.isEmpty()) {
			found.add(new WeakPoint(from, to, cells));
		}
	}

	private List<CellCode> lostWithout(List<Agreement> agreements, String gone) {
		return this.cells.stream()
			.filter((cell) -> !inside(cell, this.agreements, "").isEmpty() && inside(cell, agreements, gone).isEmpty())
			.map((cell) -> new CellCode(cell.county(), cell.clock().serviceType()))
			.toList();
	}

	StrengthLoss without(String id) {
		return new StrengthLoss(id, lostWithout(this.agreements, id),
				this.cells.stream()
					.filter((cell) -> inside(cell, this.agreements, "").size() > 1
							&& inside(cell, this.agreements, id).size() == 1)
					.map((cell) -> new CellCode(cell.county(), cell.clock().serviceType()))
					.toList());
	}

	/** The best of every pair there is, from whomever to whomever. */
	Optional<BestAgreement> bestOfAllPairs() {
		List<BestAgreement> all = new ArrayList<>();
		for (String from : this.ids) {
			for (String to : this.ids) {
				if (!from.equals(to)) {
					all.add(with(from, to));
				}
			}
		}
		return all.stream()
			.filter((each) -> each.partners() > 0)
			.max(Comparator.comparing((BestAgreement each) -> each, BestAgreement.ORDER)
				.thenComparing(BestAgreement::from, Comparator.reverseOrder()));
	}

	private BestAgreement with(String from, String to) {
		List<Agreement> more = new ArrayList<>(this.agreements);
		more.add(new Agreement(from, to, Agreement.Kind.REFERRAL, 2, NOW, null, BestAgreement.HANDOFF_MINUTES, 900));
		List<CellCode> first = new ArrayList<>();
		List<CellCode> second = new ArrayList<>();
		int partners = 0;
		for (Cell cell : this.cells) {
			int before = inside(cell, this.agreements, "").size();
			int after = inside(cell, more, "").size();
			partners += after - before;
			if (after > before && before < 2) {
				((before == 0) ? first : second).add(new CellCode(cell.county(), cell.clock().serviceType()));
			}
		}
		return new BestAgreement(from, to, first, second, partners);
	}

	List<String> ids() {
		return this.ids;
	}

	List<Cell> cells() {
		return this.cells;
	}

}
