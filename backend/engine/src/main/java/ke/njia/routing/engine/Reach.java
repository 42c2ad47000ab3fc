package ke.njia.routing.engine;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * The fewest hand-off minutes from the lead to every organization within the hop limit. A
 * chain may end at an organization that must not be told, but never pass through one:
 * only so do the gates of agreements and clocks speak for themselves.
 */
final class Reach {

	private static final long UNREACHED = Long.MAX_VALUE;

	private final Roads roads;

	private long @Nullable [] plain;

	private long @Nullable [] sensitive;

	Reach(Roads roads) {
		this.roads = roads;
	}

	boolean isReached(int organization, boolean sensitive) {
		return minutes(organization, sensitive) != UNREACHED;
	}

	long minutes(int organization, boolean sensitive) {
		return (sensitive ? sensitive() : plain())[organization];
	}

	/** Many cases hold no sensitive need, and some no other. */
	private long[] plain() {
		long[] known = this.plain;
		if (known == null) {
			known = earliest(this.roads, false);
			this.plain = known;
		}
		return known;
	}

	private long[] sensitive() {
		long[] known = this.sensitive;
		if (known == null) {
			known = earliest(this.roads, true);
			this.sensitive = known;
		}
		return known;
	}

	private static long[] earliest(Roads roads, boolean sensitive) {
		long[] earliest = new long[roads.network().size()];
		Arrays.fill(earliest, UNREACHED);
		earliest[roads.lead()] = 0;
		for (int hop = 0; hop < roads.maxHops(); hop++) {
			long[] before = earliest.clone();
			for (int from = 0; from < before.length; from++) {
				if (before[from] != UNREACHED && roads.admits(from)) {
					relax(roads, sensitive, from, before[from], earliest);
				}
			}
			if (Arrays.equals(before, earliest)) {
				break;
			}
		}
		return earliest;
	}

	private static void relax(Roads roads, boolean sensitive, int from, long minutes, long[] earliest) {
		NetworkSnapshot network = roads.network();
		for (int road = network.firstAgreement(from); road < network.firstAgreement(from + 1); road++) {
			if (roads.open(road, sensitive)) {
				int to = network.receiver(road);
				earliest[to] = Math.min(earliest[to], minutes + network.agreement(road).handoffMinutes());
			}
		}
	}

}
