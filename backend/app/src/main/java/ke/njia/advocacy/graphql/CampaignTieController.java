package ke.njia.advocacy.graphql;

import java.util.List;

import graphql.GraphQLContext;
import ke.njia.advocacy.CampaignTieDesk;
import ke.njia.advocacy.Recommendation;
import ke.njia.advocacy.graphql.AdvocacyInputs.SetRecommendationCampaignInput;
import ke.njia.campaigns.Campaign;
import ke.njia.kernel.Actor;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * Which campaigns work towards which recommendations.
 */
@Controller
class CampaignTieController {

	private final CampaignTieDesk desk;

	CampaignTieController(CampaignTieDesk desk) {
		this.desk = desk;
	}

	@BatchMapping
	List<List<Campaign>> campaigns(List<Recommendation> recommendations, GraphQLContext context) {
		return this.desk.campaigns(recommendations, context.get(Actor.class));
	}

	@MutationMapping
	RecommendationPayload setRecommendationCampaign(@Argument SetRecommendationCampaignInput input, Actor actor) {
		return RecommendationPayload
			.of(this.desk.set(input.recommendation(), input.campaign(), input.tied(), input.idempotencyKey(), actor));
	}

}
