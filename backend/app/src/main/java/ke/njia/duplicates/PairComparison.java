package ke.njia.duplicates;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

import ke.njia.duplicates.PairReason.Code;
import ke.njia.kernel.Fact;

/**
 * Compares two entries, reason by reason, each with fixed points: the same two give the
 * same answer on every backend, and a person can add it up. The points were set on one
 * sample of public lists and measured on another (docs/duplicates.md).
 */
final class PairComparison {

	private static final int SIMILAR = 920;

	private static final int SOMEWHAT_SIMILAR = 850;

	/** One name says more than the other; towns do so too, so it counts little. */
	private static final int CONTAINED = 800;

	private static final int NAME_SAME = 50;

	private static final int NAME_SIMILAR = 38;

	private static final int NAME_SOMEWHAT = 20;

	private static final int NAME_CONTAINED = 8;

	private static final int NAME_OTHER = -40;

	private static final int KIND_SAME = 10;

	private static final int KIND_OTHER = -35;

	private static final int NUMBER_OTHER = -60;

	private static final int SPONSOR_OTHER = -20;

	private static final int COUNTY_SAME = 8;

	private static final int COUNTY_OTHER = -25;

	/** Points for a distance up to so many metres, nearest first. */
	private static final List<Step> DISTANCES = List.of(new Step(300, 35), new Step(1_000, 28), new Step(3_000, 15),
			new Step(8_000, 0), new Step(15_000, -10), new Step(Long.MAX_VALUE, -35));

	private PairComparison() {
	}

	static PairScore of(Entry one, Entry other) {
		List<PairReason> reasons = new ArrayList<>();
		reasons.add(name(one.parts(), other.parts()));
		Stream
			.of(kind(one.parts(), other.parts()), number(one.parts(), other.parts()),
					sponsor(one.parts(), other.parts()), county(one, other), distance(one, other))
			.flatMap(Optional::stream)
			.forEach(reasons::add);
		return PairScore.of(reasons);
	}

	private static PairReason name(NameParts one, NameParts other) {
		int alike = NameSimilarity.of(one, other);
		Fact fact = Fact.of("permille", alike);
		if (alike == 1000) {
			return new PairReason(Code.SAME_NAME, NAME_SAME, List.of());
		}
		return (alike >= CONTAINED) ? new PairReason(Code.SIMILAR_NAME, similar(alike), List.of(fact))
				: new PairReason(Code.OTHER_NAME, NAME_OTHER, List.of(fact));
	}

	private static int similar(int alike) {
		if (alike >= SIMILAR) {
			return NAME_SIMILAR;
		}
		return (alike >= SOMEWHAT_SIMILAR) ? NAME_SOMEWHAT : NAME_CONTAINED;
	}

	private static Optional<PairReason> kind(NameParts one, NameParts other) {
		if (one.kinds().isEmpty() || other.kinds().isEmpty()) {
			return Optional.empty();
		}
		if (!Collections.disjoint(one.kinds(), other.kinds())) {
			return Optional.of(new PairReason(Code.SAME_KIND, KIND_SAME, List.of()));
		}
		boolean related = one.kinds().stream().anyMatch((kind) -> other.kinds().stream().anyMatch(kind::mayBe));
		return related ? Optional.empty() : Optional.of(new PairReason(Code.OTHER_KIND, KIND_OTHER, List.of()));
	}

	private static Optional<PairReason> number(NameParts one, NameParts other) {
		return one.numbers().equals(other.numbers()) ? Optional.empty()
				: Optional.of(new PairReason(Code.OTHER_NUMBER, NUMBER_OTHER, List.of()));
	}

	private static Optional<PairReason> sponsor(NameParts one, NameParts other) {
		return one.sponsors().equals(other.sponsors()) ? Optional.empty()
				: Optional.of(new PairReason(Code.OTHER_SPONSOR, SPONSOR_OTHER, List.of()));
	}

	private static Optional<PairReason> county(Entry one, Entry other) {
		if (one.counties().isEmpty() || other.counties().isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(Collections.disjoint(one.counties(), other.counties())
				? new PairReason(Code.OTHER_COUNTY, COUNTY_OTHER, List.of())
				: new PairReason(Code.SAME_COUNTY, COUNTY_SAME, List.of()));
	}

	private static Optional<PairReason> distance(Entry one, Entry other) {
		OptionalLong nearest = one.points()
			.stream()
			.flatMapToLong((point) -> other.points().stream().mapToLong(point::metresTo))
			.min();
		if (nearest.isEmpty()) {
			return Optional.empty();
		}
		long metres = nearest.getAsLong();
		int points = DISTANCES.stream().filter((step) -> metres <= step.metres()).findFirst().orElseThrow().points();
		return Optional
			.of(new PairReason((points >= 0) ? Code.NEAR : Code.FAR, points, List.of(Fact.of("metres", metres))));
	}

	/** Points for a distance up to so many metres. */
	private record Step(long metres, int points) {
	}

}
