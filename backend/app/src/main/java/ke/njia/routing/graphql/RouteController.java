package ke.njia.routing.graphql;

import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.kernel.Actor;
import ke.njia.routing.OwnStep;
import ke.njia.routing.PlannedRoutes;
import ke.njia.routing.Refused;
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
			@Argument @Nullable List<String> avoid, @Argument @Nullable List<OwnStep> only, Actor actor) {
		return this.planner.plan(caseFile.id(), OwnStep.options(needs, avoid, only), actor).orElse(null);
	}

	@SchemaMapping(typeName = "Refusal")
	Refused.@Nullable Opening opening(Refused refusal) {
		return refusal.opening().get().orElse(null);
	}

	@SchemaMapping(typeName = "InfeasibleNeed")
	List<Refused> choices(PlannedRoutes.Infeasible need) {
		return need.choices().get();
	}

}
