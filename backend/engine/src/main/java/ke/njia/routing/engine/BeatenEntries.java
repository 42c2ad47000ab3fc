package ke.njia.routing.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Says of every entry that could meet a need and is in no shown route by what it is
 * beaten. Each is put in the place of the step of each shown route, with the chain that
 * suits that route best, and compared figure by figure.
 */
public final class BeatenEntries {

	private static final Comparator<Beaten> NEAREST = Comparator.comparingInt((Beaten beaten) -> beaten.better().size())
		.thenComparingInt((beaten) -> beaten.worse().size())
		.thenComparingInt(Beaten::route);

	private final NetworkSnapshot network;

	private final RouteRequest request;

	private final Roads roads;

	private final List<List<Option>> options;

	private final List<Route> routes;

	private BeatenEntries(NetworkSnapshot network, RouteRequest request, List<Route> routes, Budget budget) {
		this.network = network;
		this.request = request;
		this.routes = routes;
		this.roads = new Roads(network, request);
		this.options = OptionList.of(this.roads, request, new Screening(this.roads, request), budget);
	}

	/**
	 * {@return the entries that are simply beaten, by need and then by id}
	 * @param network the snapshot the plan was made on
	 * @param request the request it answers
	 * @param routes the routes shown; without any nothing is beaten
	 * @param budget how long finding the chains may take
	 */
	public static List<Beaten> of(NetworkSnapshot network, RouteRequest request, List<Route> routes, Duration budget) {
		return routes.isEmpty() ? List.of()
				: new BeatenEntries(network, request, routes, new Budget(System::nanoTime, budget)).list();
	}

	private List<Beaten> list() {
		List<Beaten> beaten = new ArrayList<>();
		for (int need = 0; need < this.options.size(); need++) {
			int position = need;
			Map<Integer, Beaten> nearest = new LinkedHashMap<>();
			for (int route = 0; route < this.routes.size(); route++) {
				int shown = route;
				others(route, need).ifPresent((others) -> compare(position, shown, others, nearest));
			}
			nearest.entrySet()
				.stream()
				.sorted(Map.Entry.comparingByKey())
				.map(Map.Entry::getValue)
				.forEach(beaten::add);
		}
		return beaten;
	}

	private void compare(int need, int route, Partial others, Map<Integer, Beaten> nearest) {
		for (Option option : this.options.get(need)) {
			if (!isShown(need, option) && others.hasRoom(option)) {
				nearest.merge(option.service(), beaten(need, route, option, others.with(option)),
						(one, other) -> (NEAREST.compare(one, other) <= 0) ? one : other);
			}
		}
	}

	private Beaten beaten(int need, int route, Option option, long[] instead) {
		RouteVector shown = this.routes.get(route).vector();
		List<Beaten.Gap> worse = new ArrayList<>();
		List<Beaten.Gap> better = new ArrayList<>();
		for (Criterion criterion : Criterion.values()) {
			Beaten.Gap gap = new Beaten.Gap(criterion, shown.get(criterion), instead[criterion.ordinal()]);
			if (gap.instead() > gap.shown()) {
				worse.add(gap);
			}
			else if (gap.instead() < gap.shown()) {
				better.add(gap);
			}
		}
		return new Beaten(this.request.needs().get(need).id(), this.network.service(option.service()).id(), route,
				worse, better);
	}

	private boolean isShown(int need, Option option) {
		String id = this.network.service(option.service()).id();
		return this.routes.stream().anyMatch((route) -> route.steps().get(need).servicesAtLocation().equals(id));
	}

	/** The shown route without its step for one need. */
	private Optional<Partial> others(int route, int without) {
		int places = 1 + this.options.stream().flatMap(List::stream).mapToInt(Option::place).max().orElse(0);
		Partial others = new Partial(this.options.size(), this.network.size(), this.network.services(), places);
		for (int need = 0; need < this.options.size(); need++) {
			if (need != without) {
				Optional<Option> option = option(need, this.routes.get(route).steps().get(need));
				if (option.isEmpty()) {
					return Optional.empty();
				}
				others.choose(option.get());
			}
		}
		return Optional.of(others);
	}

	/** The step as an option, by the quickest agreements between those on its chain. */
	private Optional<Option> option(int need, RouteStep step) {
		boolean sensitive = this.request.needs().get(need).sensitive();
		int[] told = step.chain().stream().skip(1).mapToInt(this.network::organization).toArray();
		long nanos = 0;
		int from = this.roads.lead();
		for (int to : told) {
			nanos += nanos(from, to, sensitive);
			from = to;
		}
		Chain chain = new Chain(told, this.roads.handover(step.chain(), sensitive), nanos);
		long clock = new ClockPressure(this.request.now()).of(this.request.needs().get(need), step.servedAtMinute());
		return this.options.get(need)
			.stream()
			.filter((option) -> this.network.service(option.service()).id().equals(step.servicesAtLocation()))
			.findFirst()
			.map((entry) -> new Option(need, entry.service(), chain, step.servedAtMinute(), clock,
					chain.nanos() + this.network.serviceNanos(entry.service()), entry.place(), entry.metres(),
					entry.mismatch(), entry.room()));
	}

	private long nanos(int from, int to, boolean sensitive) {
		return IntStream.range(this.network.firstAgreement(from), this.network.firstAgreement(from + 1))
			.filter((road) -> this.network.receiver(road) == to && this.roads.open(road, sensitive))
			.boxed()
			.min(Comparator.comparingInt((Integer road) -> this.network.agreement(road).handoffMinutes())
				.thenComparingLong(this.network::agreementNanos))
			.map(this.network::agreementNanos)
			.orElse(0L);
	}

}
