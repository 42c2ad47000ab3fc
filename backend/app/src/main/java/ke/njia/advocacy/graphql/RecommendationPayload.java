package ke.njia.advocacy.graphql;

import java.util.List;

import ke.njia.advocacy.Recommendation;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

/**
 * What came of an act on a recommendation.
 *
 * @param recommendation null when the act was refused
 * @param userErrors why it was refused
 */
record RecommendationPayload(@Nullable Recommendation recommendation, List<UserError> userErrors) {

	static RecommendationPayload of(Outcome<Recommendation> outcome) {
		return outcome.fold((one) -> new RecommendationPayload(one, List.of()),
				(errors) -> new RecommendationPayload(null, errors));
	}

}
