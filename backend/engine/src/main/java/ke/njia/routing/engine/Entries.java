package ke.njia.routing.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The entries that passed the gates, need by need, each as an option without a chain: as
 * if the lead stood before it and its doors were open.
 */
final class Entries {

	private final NetworkSnapshot network;

	private final RouteRequest request;

	private final Arrivals arrivals;

	private final Map<String, Integer> places = new HashMap<>();

	private final List<List<Option>> byNeed = new ArrayList<>();

	private final long[] leastMismatch;

	Entries(NetworkSnapshot network, RouteRequest request, Screening screening, Arrivals arrivals) {
		this.network = network;
		this.arrivals = arrivals;
		this.request = request;
		for (int need = 0; need < request.needs().size(); need++) {
			int position = need;
			this.byNeed.add(screening.passed(need)
				.stream()
				.map((service) -> direct(position, service, screening.metres(service)))
				.toList());
		}
		this.leastMismatch = this.byNeed.stream().mapToLong(Entries::leastMismatch).toArray();
	}

	/**
	 * {@return by need the entries that a route within the limits may hold, by what they
	 * are themselves}
	 */
	List<List<Option>> within(long[] limits) {
		long mismatch = limits[Criterion.MISMATCH.ordinal()];
		long all = Arrays.stream(this.leastMismatch).sum();
		List<List<Option>> within = new ArrayList<>();
		for (int need = 0; need < this.leastMismatch.length; need++) {
			long most = mismatch - all + this.leastMismatch[need];
			List<Option> list = new ArrayList<>();
			for (Option entry : this.byNeed.get(need)) {
				if (entry.clock() <= limits[0] && entry.metres() <= limits[3] && entry.mismatch() <= most) {
					list.add(entry);
				}
			}
			within.add(list);
		}
		return within;
	}

	private static long leastMismatch(List<Option> entries) {
		return entries.stream().mapToLong(Option::mismatch).min().orElse(0);
	}

	private Option direct(int need, int index, long metres) {
		ServiceAtLocation service = this.network.service(index);
		boolean travels = service.mode() == Mode.ON_SITE && metres > 0;
		int place = travels ? this.places.computeIfAbsent(service.placeKey(), (key) -> this.places.size())
				: Option.NO_PLACE;
		long minutes = service.answerMinutes() + Travel.minutes(metres);
		return new Option(need, index, Chain.LEAD, minutes, this.arrivals.earliest(need, index, minutes),
				this.network.serviceNanos(index), place, travels ? metres : 0,
				Mismatch.of(this.request.wishes(), service),
				Objects.requireNonNullElse(service.capacity().available(), Option.AMPLE));
	}

}
