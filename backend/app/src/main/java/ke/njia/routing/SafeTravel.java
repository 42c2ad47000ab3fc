package ke.njia.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import ke.njia.routing.engine.Mode;

/**
 * When somebody who sets out from one county can safely be there. A journey is made in
 * one piece, outside every window of the county it begins in and of the one it ends in
 * (the counties between are not known); one that finds no time is not made. Whoever is on
 * the way later never arrives earlier, as the engine's search wants it.
 *
 * @param windows those that hold now or will
 */
record SafeTravel(List<TravelWindow> windows) {

	static final SafeTravel ANY_TIME = new SafeTravel(List.of());

	/** How far ahead a safe time is looked for: beyond it there is none. */
	private static final Duration HORIZON = Duration.ofDays(60);

	/** A confidential place says nothing of the way there; there is one all the same. */
	private static final Duration SHORTEST = Duration.ofMinutes(1);

	SafeTravel {
		windows = List.copyOf(windows);
	}

	/**
	 * Only what stands in the way between these counties, for that way of giving help.
	 */
	SafeTravel between(Set<Integer> counties, Mode mode) {
		return new SafeTravel(this.windows.stream()
			.filter((window) -> counties.contains(window.county()) && concerns(mode, window.kind()))
			.toList());
	}

	boolean isFree() {
		return this.windows.isEmpty();
	}

	/**
	 * The first safe arrival at or after the one wished for.
	 * @param arrival when one would arrive, all windows apart
	 * @param minutes how long one is on the road
	 */
	Optional<Instant> arrival(Instant arrival, long minutes) {
		Duration journey = (minutes > 0) ? Duration.ofMinutes(minutes) : SHORTEST;
		Instant horizon = arrival.plus(HORIZON);
		Instant there = arrival;
		while (there.isBefore(horizon)) {
			Instant leaves = there.minus(journey);
			Instant arrives = there;
			Optional<Instant> closed = this.windows.stream()
				.flatMap((window) -> window.closesOn(leaves, arrives).stream())
				.max(Comparator.naturalOrder());
			if (closed.isEmpty()) {
				return Optional.of(there);
			}
			if (!closed.get().isBefore(horizon)) {
				return Optional.empty();
			}
			there = closed.get().plus(journey);
		}
		return Optional.empty();
	}

	/** By night a provider may drive where a person in danger may not. */
	private static boolean concerns(Mode mode, TravelWindow.Kind kind) {
		return switch (mode) {
			case REMOTE -> false;
			case MOBILE -> kind != TravelWindow.Kind.NIGHT_RULE;
			case ON_SITE -> true;
		};
	}

}
