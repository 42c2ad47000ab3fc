package ke.njia.routing.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Joins the entries that passed the gates with the chains that lead to them. */
final class OptionList {

	private final NetworkSnapshot network;

	private final RouteRequest request;

	private final Roads roads;

	private final ClockPressure clock;

	private final Map<String, Integer> places = new HashMap<>();

	private OptionList(Roads roads, RouteRequest request) {
		this.network = roads.network();
		this.request = request;
		this.roads = roads;
		this.clock = new ClockPressure(request.now());
	}

	/**
	 * {@return for each need, in the order of the request, its options}
	 */
	static List<List<Option>> of(Roads roads, RouteRequest request, Screening screening, Budget budget) {
		return new OptionList(roads, request).list(screening, budget);
	}

	private List<List<Option>> list(Screening screening, Budget budget) {
		Map<Boolean, Chains> chains = new HashMap<>();
		List<List<Option>> options = new ArrayList<>();
		for (int need = 0; need < this.request.needs().size(); need++) {
			boolean sensitive = this.request.needs().get(need).sensitive();
			Chains known = chains.computeIfAbsent(sensitive, (key) -> chains(screening, key, budget));
			options.add(list(need, screening.passed(need), known, budget));
		}
		return options;
	}

	private Chains chains(Screening screening, boolean sensitive, Budget budget) {
		List<Integer> targets = new ArrayList<>();
		for (int need = 0; need < this.request.needs().size(); need++) {
			if (this.request.needs().get(need).sensitive() == sensitive) {
				screening.passed(need).forEach((service) -> targets.add(this.network.offeredBy(service)));
			}
		}
		return new Chains(this.roads, sensitive, targets, budget);
	}

	private List<Option> list(int position, List<Integer> services, Chains chains, Budget budget) {
		List<Option> options = new ArrayList<>();
		Need need = this.request.needs().get(position);
		for (int service : services) {
			Option direct = direct(position, service);
			int before = options.size();
			Map<Long, Long> servedAt = new HashMap<>();
			for (Chain chain : chains.to(this.network.offeredBy(service))) {
				if (budget.spent() && options.size() > before) {
					break;
				}
				long minute = servedAt.computeIfAbsent(chain.minutes() + direct.servedAt(),
						(arrival) -> this.clock.servedAt(this.network.service(service).open(), arrival));
				if (this.clock.inTime(need, minute)) {
					options.add(direct.by(chain, minute, this.clock.of(need, minute)));
				}
			}
		}
		return options;
	}

	/**
	 * {@return the entry as if the lead stood before it and its doors were open}
	 */
	private Option direct(int need, int index) {
		ServiceAtLocation service = this.network.service(index);
		long metres = Travel.metres(this.request.at(), service);
		boolean travels = service.mode() == Mode.ON_SITE && metres > 0;
		int place = travels ? this.places.computeIfAbsent(service.placeKey(), (key) -> this.places.size())
				: Option.NO_PLACE;
		return new Option(need, index, Chain.LEAD, service.answerMinutes() + Travel.minutes(metres), 0,
				this.network.serviceNanos(index), place, travels ? metres : 0,
				Mismatch.of(this.request.wishes(), service),
				Objects.requireNonNullElse(service.capacity().available(), Option.AMPLE));
	}

}
