package ke.njia.routing.engine;

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
final class Fallbacks {

	private static final int MOST = 3;

	private final NetworkSnapshot network;

	private final RouteRequest request;

	private final Screening screening;

	private final ClockPressure clock;

	/**
	 * Prepares to look.
	 * @param screening what the gates say of the request
	 */
	Fallbacks(NetworkSnapshot network, RouteRequest request, Screening screening) {
		this.network = network;
		this.request = request;
		this.screening = screening;
		this.clock = new ClockPressure(request.now());
	}

	/**
	 * {@return up to three alternatives to a step, in the order to ask them}
	 */
	List<Fallback> of(RouteStep step, Budget budget) {
		int position = this.request.needs().stream().map(Need::id).toList().indexOf(step.need());
		Need need = this.request.needs().get(position);
		RouteRequest apart = apart(this.network, this.request, need, step);
		Roads roads = new Roads(this.network, apart);
		ServiceAtLocation asked = this.network.findServiceAtLocation(step.servicesAtLocation()).orElseThrow();
		long answered = roads.handover(step.chain(), need.sensitive()) + asked.answerMinutes();
		RouteLabelling labelling = new RouteLabelling(roads, apart);
		Screening left = new Screening(roads, apart, List.of(this.screening.passed(position)));
		return AskingOrder.best(asks(OptionList.of(roads, apart, left, budget).getFirst(), need, asked), answered, MOST)
			.stream()
			.map((ask) -> ask.fallback(labelling, apart.now()))
			.toList();
	}

	/**
	 * {@return the same request for this need alone, kept away from all the step tells}
	 * Whoever is refused without that is refused with it, so what passed the gates once
	 * is all that can pass them now.
	 */
	static RouteRequest apart(NetworkSnapshot network, RouteRequest request, Need need, RouteStep step) {
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

	/** One for each entry: its likeliest chain that is in time, or else its fastest. */
	private List<Ask> asks(List<Option> options, Need need, ServiceAtLocation asked) {
		long allowed = this.clock.allowed(need);
		BinaryOperator<Option> better = BinaryOperator.minBy(Ask.preferring(allowed));
		Map<Integer, Option> byService = new LinkedHashMap<>();
		for (Option option : options) {
			if (!this.network.service(option.service()).id().equals(asked.id())) {
				byService.merge(option.service(), option, better);
			}
		}
		return byService.values().stream().map((option) -> ask(option, allowed)).toList();
	}

	private Ask ask(Option option, long allowed) {
		ServiceAtLocation service = this.network.service(option.service());
		long travel = Travel.minutes(Travel.metres(this.request.at(), service));
		long answer = option.chain().minutes() + service.answerMinutes();
		return new Ask(option, answer, lastMinute(service.open(), answer + travel, allowed));
	}

	/** Asking later never serves earlier, so the last minute is found by halving. */
	private long lastMinute(OpeningHours open, long minutes, long allowed) {
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
