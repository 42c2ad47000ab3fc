package ke.njia.routing.engine;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds for a step whom to ask next: alternatives that share no organization and no
 * building with it, the lead apart, so that what closed the one door does not close the
 * other. They are ordered so that asking one after another, each as soon as the one
 * before has answered, is most likely to meet the clock.
 */
public final class Fallbacks {

	private static final int MOST = 3;

	private final NetworkSnapshot network;

	private final RouteRequest request;

	private final Need need;

	private final ClockPressure clock;

	private Fallbacks(NetworkSnapshot network, RouteRequest request, Need need) {
		this.network = network;
		this.request = request;
		this.need = need;
		this.clock = new ClockPressure(request.now());
	}

	/**
	 * {@return up to three alternatives to a step, in the order to ask them}
	 * @param network the snapshot the route was planned on
	 * @param request the request it answers
	 * @param step a step of the route
	 * @param budget how long finding the chains may take
	 */
	public static List<Fallback> of(NetworkSnapshot network, RouteRequest request, RouteStep step, Duration budget) {
		Need need = request.needs().stream().filter((one) -> one.id().equals(step.need())).findFirst().orElseThrow();
		RouteRequest apart = apart(network, request, need, step);
		return new Fallbacks(network, apart, need).list(step, new Budget(System::nanoTime, budget));
	}

	/**
	 * {@return the same request for this need alone, kept away from all the step tells}
	 */
	private static RouteRequest apart(NetworkSnapshot network, RouteRequest request, Need need, RouteStep step) {
		Set<String> told = new HashSet<>(step.chain());
		told.remove(request.lead());
		Set<String> buildings = told.stream()
			.flatMap((id) -> Stream.ofNullable(network.findOrganization(id).orElseThrow().building()))
			.collect(Collectors.toSet());
		Set<String> never = new HashSet<>(request.never());
		never.addAll(told);
		never.addAll(network.housedIn(buildings));
		return request.with(never, List.of(need));
	}

	private List<Fallback> list(RouteStep step, Budget budget) {
		Roads roads = new Roads(this.network, this.request);
		ServiceAtLocation asked = this.network.findServiceAtLocation(step.servicesAtLocation()).orElseThrow();
		long answered = roads.handover(step.chain(), this.need.sensitive()) + asked.answerMinutes();
		RouteLabelling labelling = new RouteLabelling(roads, this.request);
		return AskingOrder.best(alternatives(roads, asked, budget), answered, MOST)
			.stream()
			.map((ask) -> ask.fallback(labelling, this.request.now()))
			.toList();
	}

	/** One for each entry: its likeliest chain that is in time, or else its fastest. */
	private Collection<Ask> alternatives(Roads roads, ServiceAtLocation asked, Budget budget) {
		Map<Integer, Ask> byService = new LinkedHashMap<>();
		Screening screening = new Screening(roads, this.request);
		for (Option option : OptionList.of(roads, this.request, screening, budget).getFirst()) {
			if (!this.network.service(option.service()).id().equals(asked.id())) {
				byService.merge(option.service(), ask(option), BinaryOperator.minBy(Ask.BETTER));
			}
		}
		return byService.values();
	}

	private Ask ask(Option option) {
		ServiceAtLocation service = this.network.service(option.service());
		long answer = option.chain().minutes() + service.answerMinutes();
		long travel = Travel.minutes(Travel.metres(this.request.at(), service));
		return new Ask(option, answer, lastMinute(service.open(), answer + travel));
	}

	/** Asking later never serves earlier, so the last minute is found by halving. */
	private long lastMinute(OpeningHours open, long minutes) {
		long allowed = this.clock.allowed(this.need);
		long within = -1;
		long beyond = allowed + 1;
		while (beyond - within > 1) {
			long middle = (within + beyond) / 2;
			if (this.clock.servedAt(open, middle + minutes) <= allowed) {
				within = middle;
			}
			else {
				beyond = middle;
			}
		}
		return within;
	}

}
