package ke.njia.routing.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import ke.njia.routing.engine.BruteSteps.Step;
import org.jspecify.annotations.Nullable;

/**
 * The best of all combinations of steps, by trying every one.
 */
final class BruteRoutes {

	private static final List<String> LABELS = List.of("CLOCK", "EXPOSURE", "UNCERTAINTY", "TRAVEL", "MISMATCH");

	/** How many combinations of steps were tried. */
	long combinations;

	/** How many combinations fell only because needs would share a place too few. */
	long overCapacity;

	/** How many of the best routes had a rival with the same five figures. */
	long ties;

	/** How many of the best routes tell one organization for two needs. */
	long shared;

	private final RouteRequest request;

	private final Comparator<Tried> tieOrder;

	private final @Nullable Rule without;

	BruteRoutes(RouteRequest request, @Nullable Rule without) {
		this.request = request;
		this.without = without;
		this.tieOrder = (without != Rule.LAST_TIE) ? BruteRoutes::byIds : (one, other) -> byIds(other, one);
	}

	List<Route> routes(List<List<Step>> choices) {
		List<Tried> all = new ArrayList<>();
		combine(choices, new ArrayList<>(), all);
		if (all.isEmpty()) {
			return List.of();
		}
		Map<List<RouteStep>, List<RouteLabel>> labels = new LinkedHashMap<>();
		Map<List<RouteStep>, long[]> vectors = new HashMap<>();
		List<long[]> five = new ArrayList<>();
		for (int criterion = 0; criterion < LABELS.size(); criterion++) {
			int first = criterion;
			Comparator<Tried> order = Comparator.<Tried>comparingLong((tried) -> tried.vector[first])
				.thenComparing((tried) -> tried.vector, Arrays::compare);
			Tried best = best(all, order);
			five.add(best.vector);
			label(best, RouteLabel.valueOf(LABELS.get(criterion)), labels, vectors);
		}
		Comparator<Tried> balance = Comparator
			.<Tried>comparingLong((tried) -> Arrays.stream(regrets(tried, five)).max().orElseThrow())
			.thenComparingLong((tried) -> Arrays.stream(regrets(tried, five)).sum())
			.thenComparing((tried) -> tried.vector, Arrays::compare);
		label(best(all, balance), RouteLabel.BALANCED, labels, vectors);
		List<Route> routes = new ArrayList<>();
		labels.forEach((steps, names) -> routes
			.add(new Route(names, RouteVector.of(vectors.getOrDefault(steps, new long[5])), steps)));
		return routes;
	}

	private Tried best(List<Tried> all, Comparator<Tried> order) {
		Tried best = all.getFirst();
		for (Tried tried : all) {
			int result = order.compare(tried, best);
			if (result < 0 || (result == 0 && this.tieOrder.compare(tried, best) < 0)) {
				best = tried;
			}
		}
		Tried winner = best;
		if (all.stream().filter((tried) -> Arrays.equals(tried.vector, winner.vector)).count() > 1) {
			this.ties++;
		}
		long told = best.steps.stream().mapToLong((step) -> step.path().size() - 1).sum();
		if (told > best.vector[1]) {
			this.shared++;
		}
		return best;
	}

	private static long[] regrets(Tried tried, List<long[]> five) {
		long[] regrets = new long[5];
		for (int i = 0; i < 5; i++) {
			int at = i;
			long ideal = five.stream().mapToLong((vector) -> vector[at]).min().orElseThrow();
			long nadir = five.stream().mapToLong((vector) -> vector[at]).max().orElseThrow();
			long v = tried.vector[i];
			if (ideal == nadir) {
				regrets[i] = (v == ideal) ? 0 : 1000 + v - ideal;
			}
			else {
				regrets[i] = 1000 * (v - ideal) / (nadir - ideal);
			}
		}
		return regrets;
	}

	private void label(Tried best, RouteLabel label, Map<List<RouteStep>, List<RouteLabel>> labels,
			Map<List<RouteStep>, long[]> vectors) {
		List<RouteStep> steps = best.steps.stream()
			.map((step) -> new RouteStep(step.need().id(), step.service().id(), step.path(), step.servedAt()))
			.toList();
		labels.computeIfAbsent(steps, (key) -> new ArrayList<>()).add(label);
		vectors.put(steps, best.vector);
	}

	private void combine(List<List<Step>> choices, List<Step> chosen, List<Tried> all) {
		if (chosen.size() == choices.size()) {
			this.combinations++;
			if (withinCapacity(chosen)) {
				all.add(new Tried(List.copyOf(chosen), vector(chosen)));
			}
			else {
				this.overCapacity++;
			}
			return;
		}
		for (Step step : choices.get(chosen.size())) {
			chosen.add(step);
			combine(choices, chosen, all);
			chosen.removeLast();
		}
	}

	private boolean withinCapacity(List<Step> steps) {
		if (this.without == Rule.SHARED_CAPACITY) {
			return true;
		}
		for (Step step : steps) {
			Integer available = step.service().capacity().available();
			long uses = steps.stream().filter((other) -> other.service().id().equals(step.service().id())).count();
			if (available != null && uses > available) {
				return false;
			}
		}
		return true;
	}

	private long[] vector(List<Step> steps) {
		long[] vector = new long[5];
		Set<String> told = new HashSet<>();
		Map<String, Long> places = new HashMap<>();
		for (Step step : steps) {
			long allowed = step.need().allowedMinutes();
			if (step.need().deadline() != null) {
				long seconds = step.need().deadline().getEpochSecond() - this.request.now().getEpochSecond();
				allowed = Math.max(1, Math.floorDiv(seconds, 60L));
			}
			vector[0] = Math.max(vector[0], (1000 * step.servedAt() + allowed - 1) / allowed);
			told.addAll(step.path());
			vector[2] += step.nanos();
			String place = (step.service().place() != null) ? step.service().place() : step.service().id();
			places.merge(place, step.metres(), Math::max);
			vector[4] += step.unmet();
		}
		told.remove(this.request.lead());
		vector[1] = (this.without != Rule.SHARED_ORGANIZATION) ? told.size()
				: steps.stream().mapToLong((step) -> step.path().size() - 1).sum();
		vector[3] = (this.without != Rule.SHARED_PLACE) ? places.values().stream().mapToLong(Long::longValue).sum()
				: steps.stream().mapToLong(Step::metres).sum();
		return vector;
	}

	private static int byIds(Tried one, Tried other) {
		for (int i = 0; i < one.steps.size(); i++) {
			int byService = one.steps.get(i).service().id().compareTo(other.steps.get(i).service().id());
			if (byService != 0) {
				return byService;
			}
			int byChain = Arrays.compare(one.steps.get(i).path().toArray(String[]::new),
					other.steps.get(i).path().toArray(String[]::new));
			if (byChain != 0) {
				return byChain;
			}
		}
		for (int i = 0; i < one.steps.size(); i++) {
			int earlier = Long.compare(one.steps.get(i).servedAt(), other.steps.get(i).servedAt());
			if (earlier != 0) {
				return earlier;
			}
		}
		return 0;
	}

	private record Tried(List<Step> steps, long[] vector) {
	}

}
