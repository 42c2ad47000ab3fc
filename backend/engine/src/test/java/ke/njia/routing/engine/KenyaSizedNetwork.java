package ke.njia.routing.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * An invented network of Kenya's size: organizations spread over the country, each with a
 * few services, agreements mostly with neighbours and hubs.
 *
 * @param organizations how many organizations
 * @param services how many ServicesAtLocation
 * @param degree mean agreements out of an organization
 * @param hubs how many organizations have agreements with a third of all others
 * @param types how many service types
 */
public record KenyaSizedNetwork(int organizations, int services, int degree, int hubs, int types) {

	private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

	/** The network of that seed. */
	public Network network(long seed) {
		Random random = new Random(seed);
		List<Organization> all = new ArrayList<>();
		for (int i = 0; i < this.organizations; i++) {
			all.add(Organization.of("o%04d".formatted(i)));
		}
		List<Agreement> agreements = new ArrayList<>();
		for (int from = 0; from < this.organizations; from++) {
			int out = (from < this.hubs) ? this.organizations / 3 : 1 + random.nextInt(2 * this.degree);
			for (int i = 0; i < out; i++) {
				int to = (this.hubs > 0 && random.nextInt(4) == 0) ? random.nextInt(this.hubs)
						: random.nextInt(this.organizations);
				agreements.add(new Agreement(all.get(from).id(), all.get(to).id(), 1 + random.nextInt(3), null, null,
						5 + random.nextInt(120), 500 + random.nextInt(500)));
			}
		}
		List<ServiceAtLocation> offered = new ArrayList<>();
		for (int i = 0; i < this.services; i++) {
			offered.add(service(i, random));
		}
		return new Network(all, agreements, offered);
	}

	/** A case of that seed, in any of the networks. */
	public RouteRequest request(long seed, int needs) {
		Random random = new Random(seed);
		List<Need> wanted = new ArrayList<>();
		for (int i = 0; i < needs; i++) {
			wanted.add(new Need("n" + i, "t" + i % this.types, random.nextInt(8) == 0,
					NOW.plusSeconds(3600L * (6 + random.nextInt(90))), random.nextBoolean(), 10080));
		}
		return new RouteRequest(NOW, "o0000", 4, "c0", new Coordinates(-1.28, 36.82), 30, Set.of(), Set.of(), null,
				Set.of(), null, 365, new Wishes("l1", "g1", random.nextBoolean()), ConsentScope.WITHIN_KENYA, wanted);
	}

	private ServiceAtLocation service(int index, Random random) {
		Mode mode = Mode.values()[random.nextInt(3)];
		OpeningHours hours = (random.nextInt(3) > 0) ? OpeningHours.always()
				: OpeningHours.intervals(days(6 + random.nextInt(4), 8 + random.nextInt(4)));
		Capacity capacity = new Capacity(Capacity.Status.CAPACITY, (random.nextInt(4) == 0) ? 1 : null);
		return new ServiceAtLocation("s%05d".formatted(index), "o%04d".formatted(random.nextInt(this.organizations)),
				"t" + random.nextInt(this.types), mode, "p" + random.nextInt(this.organizations),
				new Coordinates(-4 + 8 * random.nextDouble(), 34 + 7 * random.nextDouble()), 10 + random.nextInt(600),
				400 + random.nextInt(600), (random.nextInt(3) == 0) ? Capacity.UNKNOWN : capacity, hours, null,
				Set.of("l" + random.nextInt(3)), Set.of("g" + random.nextInt(2)), random.nextBoolean(), null, null,
				null, Set.of(), null, false);
	}

	private static List<OpeningHours.Interval> days(int opens, int lasts) {
		List<OpeningHours.Interval> days = new ArrayList<>();
		for (int day = 0; day < 14; day++) {
			Instant start = NOW.plusSeconds(86400L * day + 3600L * (opens - 8));
			days.add(new OpeningHours.Interval(start, start.plusSeconds(3600L * lasts)));
		}
		return days;
	}

}
