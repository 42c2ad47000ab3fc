package ke.njia.routing.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A small network and a request drawn from a seed. Figures come from few values, so that
 * ties, shared organizations, shared places and scarce capacity are common.
 */
record RandomCase(Network network, RouteRequest request, Map<String, List<OpeningHours.Interval>> open) {

	private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

	private static final int[] ACCEPT = { 0, 300, 500, 500, 800, 800, 1000, 1000, 1000 };

	private static final int[] MINUTES = { 0, 10, 10, 30, 45, 240 };

	static RandomCase of(long seed) {
		return new Draw(new Random(seed * 0x9E3779B97F4A7C15L + 1)).draw();
	}

	/**
	 * {@return the first open minute at or after the arrival, by trying each; -1 for
	 * never}
	 */
	long firstOpenMinute(String service, long arrival) {
		List<OpeningHours.Interval> intervals = this.open.get(service);
		if (intervals == null) {
			return arrival;
		}
		for (long minute = arrival; minute < 6000; minute++) {
			Instant moment = this.request.now().plusSeconds(60 * minute);
			for (OpeningHours.Interval interval : intervals) {
				if (!moment.isBefore(interval.start()) && moment.isBefore(interval.end())) {
					return minute;
				}
			}
		}
		return -1;
	}

	private static final class Draw {

		private final Random random;

		private final Map<String, List<OpeningHours.Interval>> open = new HashMap<>();

		private final int organizations;

		private final Instant now;

		private final int severity;

		private Draw(Random random) {
			this.random = random;
			this.severity = random.nextInt(4);
			this.organizations = 1 + random.nextInt(7);
			this.now = NOW.plusSeconds(random.nextInt(3) * 17L);
		}

		private RandomCase draw() {
			Network network = new Network(organizations(), agreements(), services());
			return new RandomCase(network, request(), this.open);
		}

		private List<Organization> organizations() {
			List<Organization> all = new ArrayList<>();
			for (int i = 0; i < this.organizations; i++) {
				List<Conflict> conflicts = strict(15) ? List.of(new Conflict("police", pick("WORKS_FOR", "KIN_OF")))
						: List.of();
				all.add(new Organization("o" + i, strict(10) ? "UG" : "KE", chance(30) ? "b" + number(2) : null,
						conflicts));
			}
			return all;
		}

		private List<Agreement> agreements() {
			List<Agreement> all = new ArrayList<>();
			int density = 20 + number(60);
			for (int from = 0; from < this.organizations; from++) {
				for (int to = 0; to < this.organizations; to++) {
					if (chance(density)) {
						all.add(agreement(from, to));
					}
					if (chance(8)) {
						all.add(agreement(from, to));
					}
				}
			}
			return all;
		}

		private Agreement agreement(int from, int to) {
			return new Agreement("o" + from, "o" + to, 1 + number(3),
					strict(10) ? this.now.plusSeconds(number(3) - 1) : null,
					strict(10) ? this.now.plusSeconds(number(3) - 1) : null, figure(MINUTES), figure(ACCEPT));
		}

		private List<ServiceAtLocation> services() {
			List<ServiceAtLocation> all = new ArrayList<>();
			int count = 2 + number(10);
			for (int i = 0; i < count; i++) {
				all.add(service("s" + i));
			}
			return all;
		}

		private ServiceAtLocation service(String id) {
			Mode mode = Mode.values()[number(3)];
			Coordinates at = chance(80) ? new Coordinates(-1.2 - number(3) * 0.05, 36.8) : null;
			List<OpeningHours.Interval> intervals = strict(25) ? intervals() : null;
			if (intervals != null) {
				this.open.put(id, intervals);
			}
			return new ServiceAtLocation(id, "o" + number(this.organizations), "t" + number(3), mode,
					chance(40) ? "p" + number(2) : null, at, figure(MINUTES), figure(ACCEPT), capacity(),
					(intervals != null) ? OpeningHours.intervals(intervals) : OpeningHours.always(),
					strict(15) ? some("c", 3) : null, some("l", 2), some("g", 2), chance(50), strict(10) ? 18 : null,
					strict(10) ? 30 : null, strict(10) ? some("pop", 2) : null, strict(10) ? some("pop", 2) : Set.of(),
					strict(20) ? 360 + number(10) : null, strict(5));
		}

		private Capacity capacity() {
			if (chance(30)) {
				return Capacity.UNKNOWN;
			}
			Capacity.Status status = strict(8) ? Capacity.Status.NO_CAPACITY : pick(Capacity.Status.CAPACITY,
					Capacity.Status.CAPACITY, Capacity.Status.WAITLIST, Capacity.Status.UNKNOWN);
			return new Capacity(status,
					chance(50) ? strict(20) ? Integer.valueOf(0) : Integer.valueOf(figure(1, 1, 1, 2, 3)) : null);
		}

		private List<OpeningHours.Interval> intervals() {
			List<OpeningHours.Interval> intervals = new ArrayList<>();
			int count = number(4);
			for (int i = 0; i < count; i++) {
				Instant start = this.now.plusSeconds(number(40) * 600L - 6000 + number(3) * 20L);
				intervals.add(new OpeningHours.Interval(start, start.plusSeconds(number(20) * 300L + number(3) * 20L)));
			}
			return intervals;
		}

		private RouteRequest request() {
			List<Need> needs = new ArrayList<>();
			int count = 1 + number(4);
			int types = 1 + number(3);
			for (int i = 0; i < count; i++) {
				Instant deadline = chance(60) ? this.now.plusSeconds(number(8) * 3600L - 600 + number(60)) : null;
				needs.add(new Need("n" + (count - i), "t" + number(types), strict(20), deadline, strict(40),
						chance(50) ? 10080 : 60 + number(600)));
			}
			return new RouteRequest(this.now, "o0", figure(4, 4, 4, 3, 2, 1, 0), "c0", new Coordinates(-1.25, 36.8),
					chance(40) ? 15 + number(20) : null, some("pop", 2), strict(50) ? Set.of("police") : Set.of(),
					chance(30) ? Set.of("KIN_OF") : null, strict(15) ? Set.of("o" + number(6)) : Set.of(),
					strict(15) ? 1000L * number(9) : null, 365, wishes(), consent(), needs);
		}

		private Wishes wishes() {
			return new Wishes(chance(50) ? "l" + number(2) : null, chance(50) ? "g" + number(2) : null, chance(50));
		}

		private ConsentScope consent() {
			return new ConsentScope(strict(10) ? some("o", 6) : null, chance(50));
		}

		private Set<String> some(String prefix, int of) {
			Set<String> some = new HashSet<>();
			for (int i = 0; i < of; i++) {
				if (chance(60)) {
					some.add(prefix + i);
				}
			}
			return some;
		}

		/** Closes ways more or less often, so that some cases have many and some none. */
		private boolean strict(int percent) {
			return chance(percent * this.severity / 2);
		}

		private boolean chance(int percent) {
			return this.random.nextInt(100) < percent;
		}

		private int number(int below) {
			return this.random.nextInt(below);
		}

		private int figure(int... values) {
			return values[number(values.length)];
		}

		@SafeVarargs
		private <T> T pick(T... values) {
			return values[number(values.length)];
		}

	}

}
