package ke.njia.routing.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Finds the smallest sets of needs that lack room together. By Hall's theorem a set of
 * needs can be met exactly when no part of it has fewer places than needs, so looking at
 * every set (at most 256) is enough.
 */
public final class Scarcities {

	private final NetworkSnapshot network;

	private final RouteRequest request;

	private final Screening screening;

	private Scarcities(NetworkSnapshot network, RouteRequest request) {
		this.network = network;
		this.request = request;
		this.screening = new Screening(new Roads(network, request), request);
	}

	/**
	 * {@return the smallest sets of needs that lack room together, by size; those nobody
	 * can meet at all are not told of again}
	 */
	public static List<Scarcity> of(NetworkSnapshot network, RouteRequest request) {
		return new Scarcities(network, request).list();
	}

	private List<Scarcity> list() {
		List<Integer> scarce = new ArrayList<>();
		IntStream.range(1, 1 << this.request.needs().size())
			.boxed()
			.sorted(Comparator.comparingInt(Integer::bitCount).thenComparing(Comparator.naturalOrder()))
			.filter((set) -> scarce.stream().noneMatch((smaller) -> (smaller & set) == smaller) && lacksRoom(set))
			.forEach(scarce::add);
		return scarce.stream().map((set) -> new Scarcity(needs(set), entries(set))).toList();
	}

	private boolean lacksRoom(int set) {
		boolean eachCouldBeMet = positions(set).noneMatch((need) -> this.screening.passed(need).isEmpty());
		return eachCouldBeMet && places(set) < Integer.bitCount(set);
	}

	private long places(int set) {
		return positions(set).flatMap((need) -> this.screening.passed(need).stream().mapToInt(Integer::intValue))
			.distinct()
			.mapToLong((service) -> Objects.requireNonNullElse(this.network.service(service).capacity().available(),
					Option.AMPLE))
			.sum();
	}

	private List<String> needs(int set) {
		return positions(set).mapToObj((need) -> this.request.needs().get(need).id()).toList();
	}

	private List<String> entries(int set) {
		return positions(set).flatMap((need) -> this.screening.passed(need).stream().mapToInt(Integer::intValue))
			.distinct()
			.sorted()
			.mapToObj((service) -> this.network.service(service).id())
			.toList();
	}

	private static IntStream positions(int set) {
		return IntStream.range(0, Integer.SIZE).filter((need) -> (set & (1 << need)) != 0);
	}

}
