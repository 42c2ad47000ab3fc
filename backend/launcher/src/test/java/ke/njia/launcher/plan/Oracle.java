package ke.njia.launcher.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import ke.njia.launcher.plan.OracleSteps.Step;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A second program for the same format: it reads the JSON itself, tries every combination
 * and writes the JSON a plan must be. Nothing of the engine is used.
 */
final class Oracle {

	private static final JsonMapper JSON = new JsonMapper();

	private static final List<String> LABELS = List.of("CLOCK", "EXPOSURE", "UNCERTAINTY", "TRAVEL", "MISMATCH");

	private static final Comparator<Try> IN_ORDER = Comparator.comparing(Try::vector, Arrays::compare);

	private final JsonNode file;

	private final OracleSteps steps;

	Oracle(JsonNode file) {
		this.file = file;
		this.steps = new OracleSteps(file);
	}

	private record Try(List<Step> steps, long[] vector) {
	}

	ObjectNode plan() {
		ObjectNode plan = JSON.createObjectNode().put("provedOptimal", true);
		ArrayNode refusals = JSON.createArrayNode();
		ArrayNode infeasible = JSON.createArrayNode();
		List<Try> tries = new ArrayList<>(List.of(new Try(List.of(), new long[5])));
		for (JsonNode need : needs()) {
			List<Step> open = new ArrayList<>();
			Set<List<String>> closed = new HashSet<>();
			for (JsonNode entry : this.steps.entries(need)) {
				List<String> codes = this.steps.codes(need, entry);
				if (codes.isEmpty()) {
					open.addAll(this.steps.steps(need, entry, false));
				}
				else {
					closed.add(codes);
					ObjectNode refusal = refusals.addObject();
					refusal.set("need", need.get("id"));
					refusal.set("servicesAtLocation", entry.get("id"));
					refusal.set("codes", JSON.valueToTree(codes));
				}
			}
			open.removeIf((step) -> !this.steps.inTime(need, step));
			if (open.isEmpty()) {
				ObjectNode none = infeasible.addObject();
				none.set("need", need.get("id"));
				none.set("relaxations", JSON.valueToTree(relaxations(closed)));
			}
			tries = tries.stream().flatMap((one) -> open.stream().map((step) -> and(one, step))).toList();
		}
		List<Try> routes = tries.stream()
			.filter(Oracle::fits)
			.map((one) -> new Try(one.steps, vector(one.steps)))
			.toList();
		plan.put("feasible", !routes.isEmpty());
		plan.set("routes", routes.isEmpty() ? JSON.createArrayNode() : best(routes));
		plan.set("refusals", refusals);
		plan.set("infeasibleNeeds", infeasible);
		return plan;
	}

	private List<JsonNode> needs() {
		return this.file.get("request").get("needs").valueStream().toList();
	}

	private static Try and(Try one, Step step) {
		List<Step> longer = new ArrayList<>(one.steps);
		longer.add(step);
		return new Try(longer, one.vector);
	}

	private static boolean fits(Try one) {
		return one.steps.stream().allMatch((step) -> {
			long uses = one.steps.stream().filter((other) -> other.id().equals(step.id())).count();
			return uses <= step.entry().path("capacity").path("available").asLong(uses);
		});
	}

	private long[] vector(List<Step> steps) {
		Set<String> told = new HashSet<>();
		Map<String, Long> places = new HashMap<>();
		long[] vector = new long[5];
		for (Step step : steps) {
			told.addAll(step.chain());
			places.merge(step.place(), step.metres(), Math::max);
			vector[0] = Math.max(vector[0], step.clock());
			vector[2] += step.nanos();
			vector[4] += step.unmet();
		}
		told.remove(this.file.get("request").get("lead").stringValue());
		vector[1] = told.size();
		vector[3] = places.values().stream().mapToLong(Long::longValue).sum();
		return vector;
	}

	private ArrayNode best(List<Try> routes) {
		Map<List<Step>, List<String>> labels = new LinkedHashMap<>();
		Map<List<Step>, long[]> vectors = new HashMap<>();
		List<long[]> five = new ArrayList<>();
		for (int first = 0; first < 5; first++) {
			int at = first;
			Try best = first(routes, Comparator.<Try>comparingLong((one) -> one.vector[at]).thenComparing(IN_ORDER));
			five.add(best.vector);
			vectors.put(best.steps, best.vector);
			labels.computeIfAbsent(best.steps, (key) -> new ArrayList<>()).add(LABELS.get(first));
		}
		Try balanced = first(routes,
				Comparator.<Try>comparingLong((one) -> Arrays.stream(regrets(one, five)).max().orElse(0))
					.thenComparingLong((one) -> Arrays.stream(regrets(one, five)).sum())
					.thenComparing(IN_ORDER));
		vectors.put(balanced.steps, balanced.vector);
		labels.computeIfAbsent(balanced.steps, (key) -> new ArrayList<>()).add("BALANCED");
		ArrayNode json = JSON.createArrayNode();
		labels.forEach((steps, names) -> write(steps, names, vectors.get(steps), json.addObject()));
		return json;
	}

	private static long[] regrets(Try one, List<long[]> five) {
		long[] regrets = new long[5];
		for (int i = 0; i < 5; i++) {
			int at = i;
			long ideal = five.stream().mapToLong((vector) -> vector[at]).min().orElse(0);
			long span = five.stream().mapToLong((vector) -> vector[at]).max().orElse(0) - ideal;
			long above = one.vector[i] - ideal;
			regrets[i] = (span > 0) ? 1000 * above / span : (above > 0) ? 1000 + above : 0;
		}
		return regrets;
	}

	private static Try first(List<Try> routes, Comparator<Try> order) {
		return routes.stream().min(order.thenComparing(Oracle::byIds)).orElseThrow();
	}

	private static int byIds(Try one, Try other) {
		for (int i = 0; i < one.steps.size(); i++) {
			int order = one.steps.get(i).id().compareTo(other.steps.get(i).id());
			order = (order != 0) ? order : Arrays.compare(one.steps.get(i).chain().toArray(String[]::new),
					other.steps.get(i).chain().toArray(String[]::new));
			if (order != 0) {
				return order;
			}
		}
		return Arrays.compare(one.steps.stream().mapToLong(Step::servedAt).toArray(),
				other.steps.stream().mapToLong(Step::servedAt).toArray());
	}

	private void write(List<Step> steps, List<String> labels, long[] vector, ObjectNode route) {
		route.set("labels", JSON.valueToTree(labels));
		ObjectNode figures = route.putObject("vector");
		for (int i = 0; i < 5; i++) {
			figures.put(LABELS.get(i).toLowerCase(java.util.Locale.ROOT), vector[i]);
		}
		ArrayNode list = route.putArray("steps");
		for (int i = 0; i < steps.size(); i++) {
			ObjectNode step = list.addObject();
			step.set("need", needs().get(i).get("id"));
			step.set("servicesAtLocation", steps.get(i).entry().get("id"));
			step.set("chain", JSON.valueToTree(steps.get(i).chain()));
			step.put("servedAtMinute", steps.get(i).servedAt());
		}
	}

	/**
	 * The engine says only that sets are minimal, not their order; so both are sorted.
	 */
	static List<List<String>> relaxations(Set<List<String>> closed) {
		List<List<String>> sets = closed.stream().filter((set) -> !set.contains("SAFETY")).toList();
		return sets.stream()
			.filter((set) -> sets.stream().noneMatch((other) -> !other.equals(set) && set.containsAll(other)))
			.sorted(Comparator.comparing(List::toString))
			.toList();
	}

}
