package ke.njia.launcher.plan;

import java.util.List;

import ke.njia.routing.surge.Bottleneck;
import ke.njia.routing.surge.SurgePlan;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes surge plans as JSON. */
final class SurgeJson {

	private static final JsonMapper MAPPER = new JsonMapper();

	private SurgeJson() {
	}

	static String of(SurgePlan plan) {
		ObjectNode json = MAPPER.createObjectNode();
		json.put("unassigned", plan.unassigned())
			.put("stationsWithout", plan.stationsWithout())
			.put("missedClocks", plan.missedClocks())
			.put("km", plan.km());
		ArrayNode assignments = json.putArray("assignments");
		plan.assignments()
			.forEach(
					(given) -> assignments.addObject().put("person", given.person()).put("provider", given.provider()));
		Bottleneck bottleneck = plan.bottleneck();
		if (bottleneck != null) {
			write(bottleneck, json.putObject("bottleneck"));
		}
		return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json);
	}

	private static void write(Bottleneck bottleneck, ObjectNode json) {
		write(bottleneck.persons(), json.putArray("persons"));
		write(bottleneck.providers(), json.putArray("providers"));
		json.put("short", bottleneck.shortBy());
	}

	private static void write(List<String> ids, ArrayNode json) {
		ids.forEach(json::add);
	}

}
