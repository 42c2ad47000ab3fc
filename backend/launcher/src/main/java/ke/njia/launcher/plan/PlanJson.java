package ke.njia.launcher.plan;

import java.util.Collection;
import java.util.List;

import ke.njia.routing.engine.InfeasibleNeed;
import ke.njia.routing.engine.Refusal;
import ke.njia.routing.engine.Route;
import ke.njia.routing.engine.RoutePlan;
import ke.njia.routing.engine.RouteStep;
import ke.njia.routing.engine.RouteVector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes plans and complaints as JSON. */
final class PlanJson {

	private static final JsonMapper MAPPER = new JsonMapper();

	private PlanJson() {
	}

	static String of(RoutePlan plan) {
		ObjectNode json = MAPPER.createObjectNode();
		json.put("provedOptimal", plan.provedOptimal()).put("feasible", plan.feasible());
		ArrayNode routes = json.putArray("routes");
		plan.routes().forEach((route) -> write(route, routes.addObject()));
		ArrayNode refusals = json.putArray("refusals");
		plan.refusals().forEach((refusal) -> write(refusal, refusals.addObject()));
		ArrayNode infeasible = json.putArray("infeasibleNeeds");
		plan.infeasibleNeeds().forEach((need) -> write(need, infeasible.addObject()));
		if (!plan.provedOptimal()) {
			write(plan.bounds(), json.putObject("bounds"));
		}
		return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json);
	}

	static String of(PlanFileException problem) {
		ObjectNode json = MAPPER.createObjectNode();
		json.putObject("error")
			.put("code", problem.code().name())
			.put("at", problem.at())
			.put("message", problem.getMessage());
		return MAPPER.writeValueAsString(json);
	}

	private static void write(Route route, ObjectNode json) {
		write(names(route.labels()), json.putArray("labels"));
		write(route.vector(), json.putObject("vector"));
		ArrayNode steps = json.putArray("steps");
		route.steps().forEach((step) -> write(step, steps.addObject()));
	}

	private static void write(RouteVector vector, ObjectNode json) {
		json.put("clock", vector.clock())
			.put("exposure", vector.exposure())
			.put("uncertainty", vector.uncertainty())
			.put("travel", vector.travel())
			.put("mismatch", vector.mismatch());
	}

	private static void write(RouteStep step, ObjectNode json) {
		json.put("need", step.need()).put("servicesAtLocation", step.servicesAtLocation());
		write(step.chain(), json.putArray("chain"));
		json.put("servedAtMinute", step.servedAtMinute());
	}

	private static void write(Refusal refusal, ObjectNode json) {
		json.put("need", refusal.need()).put("servicesAtLocation", refusal.servicesAtLocation());
		write(names(refusal.codes()), json.putArray("codes"));
	}

	private static void write(InfeasibleNeed need, ObjectNode json) {
		json.put("need", need.need());
		ArrayNode relaxations = json.putArray("relaxations");
		need.relaxations().forEach((codes) -> write(names(codes), relaxations.addArray()));
	}

	private static List<String> names(Collection<? extends Enum<?>> values) {
		return values.stream().map((value) -> value.name()).toList();
	}

	private static void write(List<String> texts, ArrayNode json) {
		texts.forEach(json::add);
	}

}
