package ke.njia.strength;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

/**
 * The strength of one revision of the network, seen from one lead, by what one person may
 * know of. A partner counts when a case gets to it over agreements in force and its help
 * begins inside the clock whenever in the next seven days it is asked.
 *
 * <p>
 * What help hangs on is found by looking away from each organization and each agreement
 * of one chain that works: whatever all chains share lies on that one. This is exact with
 * the direction of agreements, the most hops and the clock, which the blocks of an
 * undirected graph know nothing of (DECISIONS.md, weak-points-by-looking-away).
 */
public final class Strength {

	/** Looks away that are kept; each is four bytes for each organization. */
	private static final long MOST_KEPT = 500;

	private final long revision;

	private final Instant asOf;

	private final PartnerGraph graph;

	private final PartnerGraph trusted;

	private final int lead;

	private final List<Cell> cells;

	/** Who is inside the clock of each cell, and the cells of each organization. */
	private final List<Set<Integer>> inside;

	private final Map<Integer, List<Integer>> cellsOf = new HashMap<>();

	private final Reach reach;

	private final Reach trustedReach;

	private @Nullable List<WeakPoint> weakPoints;

	private @Nullable Optional<BestAgreement> bestAgreement;

	private final Cache<Looking, Reach> lookedAway = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

	/**
	 * @param graph all agreements in force
	 * @param trusted those of trust 2 and more, between the same organizations
	 * @param cells every kind of help in every county, one kind after the other, counties
	 * in the order of their codes
	 */
	Strength(long revision, Instant asOf, PartnerGraph graph, PartnerGraph trusted, int lead, List<Cell> cells) {
		this.revision = revision;
		this.asOf = asOf;
		this.graph = graph;
		this.trusted = trusted;
		this.lead = lead;
		this.cells = List.copyOf(cells);
		this.reach = Reach.of(graph, lead);
		this.trustedReach = Reach.of(trusted, lead);
		this.inside = this.cells.stream().map((cell) -> cell.inside(reach(cell), Reach.Gone.ALL)).toList();
		for (int at = 0; at < this.cells.size(); at++) {
			int number = at;
			this.cells.get(at)
				.offers()
				.stream()
				.map(Offer::organization)
				.distinct()
				.forEach((each) -> this.cellsOf.computeIfAbsent(each, (key) -> new ArrayList<>()).add(number));
		}
	}

	/** Revision of the network it was counted in. */
	public long revision() {
		return this.revision;
	}

	/** The moment from which agreements and opening hours were looked at. */
	public Instant asOf() {
		return this.asOf;
	}

	/** Identifier of the organization whose cases are handed on. */
	public String lead() {
		return this.graph.id(this.lead);
	}

	/** The counts, one row for each kind of help. */
	public List<StrengthRow> rows() {
		Map<String, List<Cell>> byType = this.cells.stream()
			.collect(Collectors.groupingBy((cell) -> cell.clock().serviceType(), TreeMap::new, Collectors.toList()));
		return this.cells.stream()
			.map((cell) -> cell.clock().serviceType())
			.distinct()
			.map((type) -> row(byType.getOrDefault(type, List.of())))
			.toList();
	}

	private StrengthRow row(List<Cell> counties) {
		List<List<Integer>> counts = IntStream.range(0, Answer.values().length)
			.<List<Integer>>mapToObj((at) -> new ArrayList<>())
			.toList();
		for (Cell cell : counties) {
			Map<Answer, Long> found = cell.answers(reach(cell))
				.values()
				.stream()
				.collect(Collectors.groupingBy((answer) -> answer, Collectors.counting()));
			for (Answer answer : Answer.values()) {
				counts.get(answer.ordinal()).add(found.getOrDefault(answer, 0L).intValue());
			}
		}
		return new StrengthRow(counties.getFirst().clock(), counts.get(0), counts.get(1), counts.get(2), counts.get(3));
	}

	/** Everything some help hangs on, what loses most first. */
	public synchronized List<WeakPoint> weakPoints() {
		List<WeakPoint> found = this.weakPoints;
		if (found == null) {
			found = findWeakPoints();
			this.weakPoints = found;
		}
		return found;
	}

	private List<WeakPoint> findWeakPoints() {
		Map<Reach.Gone, List<CellCode>> found = new HashMap<>();
		for (int at = 0; at < this.cells.size(); at++) {
			Cell cell = this.cells.get(at);
			hangsOn(cell, this.inside.get(at))
				.forEach((gone) -> found.computeIfAbsent(gone, (each) -> new ArrayList<>()).add(code(cell)));
		}
		return found.entrySet()
			.stream()
			.map((entry) -> new WeakPoint(this.graph.id(entry.getKey().from()),
					(entry.getKey().to() == Reach.Gone.ALL) ? null : this.graph.id(entry.getKey().to()),
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
		List<Integer> chain = reach(cell).chain(inside.iterator().next());
		for (int at = 1; at < chain.size(); at++) {
			suspects.add(Reach.Gone.organization(chain.get(at)));
			suspects.add(new Reach.Gone(chain.get(at - 1), chain.get(at)));
		}
		if (chain.size() == 1) {
			suspects.add(Reach.Gone.organization(this.lead));
		}
		return suspects.stream().filter((gone) -> inside(cell, gone).isEmpty()).toList();
	}

	/** What stops when that organization stops; empty when it is not known here. */
	public Optional<StrengthLoss> without(String organization) {
		int number = this.graph.number(organization);
		if (number < 0) {
			return Optional.empty();
		}
		List<CellCode> lost = new ArrayList<>();
		List<CellCode> oneLeft = new ArrayList<>();
		for (int at = 0; at < this.cells.size(); at++) {
			Cell cell = this.cells.get(at);
			int before = this.inside.get(at).size();
			int after = (before > 0) ? inside(cell, Reach.Gone.organization(number)).size() : 0;
			if (after == 0 && before > 0) {
				lost.add(code(cell));
			}
			else if (after == 1 && before > 1) {
				oneLeft.add(code(cell));
			}
		}
		return Optional.of(new StrengthLoss(organization, lost, oneLeft));
	}

	/** The one agreement that would help most; empty when none would help. */
	public synchronized Optional<BestAgreement> bestAgreement() {
		Optional<BestAgreement> found = this.bestAgreement;
		if (found == null) {
			found = findBestAgreement();
			this.bestAgreement = found;
		}
		return found;
	}

	private Optional<BestAgreement> findBestAgreement() {
		return IntStream.range(0, this.graph.size())
			.filter((to) -> to != this.lead)
			.mapToObj(this::agreementWith)
			.filter((each) -> each.partners() > 0)
			.max(BestAgreement.ORDER);
	}

	private BestAgreement agreementWith(int to) {
		Map<Integer, Integer> sooner = this.reach.sooner(to, BestAgreement.HANDOFF_MINUTES);
		Map<Integer, Integer> trustedSooner = this.trustedReach.sooner(to, BestAgreement.HANDOFF_MINUTES);
		List<CellCode> first = new ArrayList<>();
		List<CellCode> second = new ArrayList<>();
		int partners = 0;
		for (int at : concerned(sooner.keySet(), trustedSooner.keySet())) {
			Cell cell = this.cells.get(at);
			int before = this.inside.get(at).size();
			int gained = gained(cell, cell.sensitive() ? trustedSooner : sooner, this.inside.get(at));
			partners += gained;
			if (gained > 0 && before < 2) {
				((before == 0) ? first : second).add(code(cell));
			}
		}
		return new BestAgreement(lead(), this.graph.id(to), first, second, partners);
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

	private Set<Integer> inside(Cell cell, Reach.Gone gone) {
		Reach reach = this.lookedAway.get(new Looking(cell.sensitive(), gone),
				(looking) -> Reach.of(looking.sensitive() ? this.trusted : this.graph, this.lead, gone).ends());
		return cell.inside(reach, (gone.to() == Reach.Gone.ALL) ? gone.from() : Reach.Gone.ALL);
	}

	private Reach reach(Cell cell) {
		return cell.sensitive() ? this.trustedReach : this.reach;
	}

	private static CellCode code(Cell cell) {
		return new CellCode(cell.county(), cell.clock().serviceType());
	}

	private record Looking(boolean sensitive, Reach.Gone gone) {
	}

}
