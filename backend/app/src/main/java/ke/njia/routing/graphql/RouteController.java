package ke.njia.routing.graphql;

import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.kernel.Actor;
import ke.njia.routing.PlanOptions;
import ke.njia.routing.PlannedRoutes;
import ke.njia.routing.RoutePlanner;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class RouteController {

	private final RoutePlanner planner;

	RouteController(RoutePlanner planner) {
		this.planner = planner;
	}

	@SchemaMapping
	@Nullable PlannedRoutes routePlan(CaseFile caseFile, @Argument @Nullable List<String> needs,
			@Argument @Nullable List<String> avoid, Actor actor) {
		return this.planner.plan(caseFile.id(), new PlanOptions(orEmpty(needs), orEmpty(avoid)), actor).orElse(null);
	}

	private static List<String> orEmpty(@Nullable List<String> given) {
		return (given != null) ? given : List.of();
	}

}
