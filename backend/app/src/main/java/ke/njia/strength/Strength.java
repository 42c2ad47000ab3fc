package ke.njia.strength;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * The strength of one revision of the network, seen from one lead, by what one person may
 * know of. A partner counts when a case gets to it over agreements in force and its help
 * begins inside the clock whenever in the next seven days it is asked.
 */
public final class Strength {

	private final long revision;

	private final Instant asOf;

	private final Standing standing;

	private @Nullable List<WeakPoint> weakPoints;

	private @Nullable Optional<BestAgreement> bestAgreement;

	/**
	 * @param graph all agreements in force
	 * @param trusted those of trust 2 and more, between the same organizations
	 * @param cells every kind of help in every county, one kind after the other, counties
	 * in the order of their codes
	 */
	Strength(long revision, Instant asOf, PartnerGraph graph, PartnerGraph trusted, int lead, List<Cell> cells) {
		this.revision = revision;
		this.asOf = asOf;
		this.standing = new Standing(graph, trusted, lead, cells);
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
		return this.standing.graph().id(this.standing.lead());
	}

	/** The counts, one row for each kind of help. */
	public List<StrengthRow> rows() {
		Map<String, List<Cell>> byType = this.standing.cells()
			.stream()
			.collect(Collectors.groupingBy((cell) -> cell.clock().serviceType(), TreeMap::new, Collectors.toList()));
		return this.standing.cells()
			.stream()
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
			Map<Answer, Long> found = cell.answers(this.standing.reach(cell))
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
			found = new WeakPoints(this.standing).all();
			this.weakPoints = found;
		}
		return found;
	}

	/** What stops when that organization stops; empty when it is not known here. */
	public Optional<StrengthLoss> without(String organization) {
		return new WeakPoints(this.standing).without(organization);
	}

	/** The one agreement that would help most; empty when none would help. */
	public synchronized Optional<BestAgreement> bestAgreement() {
		Optional<BestAgreement> found = this.bestAgreement;
		if (found == null) {
			found = new AgreementSearch(this.standing).best();
			this.bestAgreement = found;
		}
		return found;
	}

}
