package ke.njia.advocacy.graphql;

import java.util.List;

import ke.njia.advocacy.CaseThemeDesk;
import ke.njia.advocacy.ChainDesk;
import ke.njia.advocacy.ChainLink;
import ke.njia.advocacy.MissionSuggestion;
import ke.njia.advocacy.RecommendationDesk;
import ke.njia.advocacy.Theme;
import ke.njia.advocacy.graphql.AdvocacyInputs.SetCaseThemeInput;
import ke.njia.cases.CaseFile;
import ke.njia.kernel.Actor;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * The way from cases to outcomes.
 */
@Controller
class ChainController {

	private final ChainDesk desk;

	private final CaseThemeDesk cases;

	private final RecommendationDesk recommendations;

	ChainController(ChainDesk desk, CaseThemeDesk cases, RecommendationDesk recommendations) {
		this.desk = desk;
		this.cases = cases;
		this.recommendations = recommendations;
	}

	@QueryMapping
	List<ChainLink> advocacyChain(Actor actor) {
		return this.desk.links(actor);
	}

	@QueryMapping
	List<MissionSuggestion> missionPlan(Actor actor) {
		return this.desk.plan(actor);
	}

	@MutationMapping
	CaseFilePayload setCaseTheme(@Argument SetCaseThemeInput input, Actor actor) {
		return CaseFilePayload
			.of(this.cases.set(input.caseFile(), input.theme(), input.tied(), input.idempotencyKey(), actor));
	}

	@SchemaMapping
	List<Theme> themes(CaseFile caseFile, Actor actor) {
		return this.cases.listFor(caseFile, actor);
	}

	@SchemaMapping
	Theme theme(ChainLink link) {
		return this.recommendations.themes(List.of(link.theme())).getFirst();
	}

}
